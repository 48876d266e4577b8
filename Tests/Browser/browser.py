"""Headless Chromium over the files of a report, at a given width, with or without scripts."""

import base64
import json
import pathlib
import shutil
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


class Browser:
    def __init__(self, font_size: int | None = None):
        options = webdriver.ChromeOptions()
        options.binary_location = next(
            filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
        for argument in ["--headless=new", "--no-sandbox", "--disable-gpu",
                         "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions"]:
            options.add_argument(argument)
        if font_size:
            options.add_experimental_option(
                "prefs", {"webkit.webprefs.default_font_size": font_size})
        options.set_capability(
            "goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(
            options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(120)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def cdp(self, command: str, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def open(self, page: pathlib.Path, width: int = 1280, height: int = 900, fragment: str = "",
             scripts: bool = True, scale: float = 1):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height,
                 deviceScaleFactor=scale, mobile=False)
        self.cdp("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.driver.get(page.resolve().as_uri() + fragment)

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def wait(self, script: str, seconds: float = 10):
        """Until `script` returns something; what it returned last."""
        end = time.monotonic() + seconds
        while not (answer := self.run(script)) and time.monotonic() < end:
            time.sleep(0.05)
        return answer

    def key(self, name: str, modifiers: int = 0, text: str = ""):
        """A real key stroke, as the browser's own input layer sees it."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "ArrowRight": 39, "ArrowDown": 40}
        stroke = dict(key=name, code="Space" if name == " " else name, modifiers=modifiers,
                      windowsVirtualKeyCode=codes.get(name, 0))
        text = text or {"Enter": "\r", " ": " "}.get(name, "")
        self.cdp("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown",
                 **stroke, **({"text": text} if text else {}))
        self.cdp("Input.dispatchKeyEvent", type="keyUp", **stroke)

    def pdf(self, path: pathlib.Path):
        """A4, as the reader's print dialogue would make it, backgrounds as the page asks."""
        answer = self.cdp("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        path.write_bytes(base64.b64decode(answer["data"]))

    def complaints(self) -> list[str]:
        """What the browser logged as wrong, and every request that is not a file of the report."""
        problems = [entry["message"] for entry in self.driver.get_log("browser")
                    if entry["level"] in ("SEVERE", "WARNING")]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] != "Network.requestWillBeSent":
                continue
            address = message["params"]["request"]["url"]
            if not address.startswith(("file:", "data:")):
                problems.append("request to " + address)
        return problems
