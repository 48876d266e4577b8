"""Runs of the program that are looked at for what may never happen, whatever it is fed."""
import collections, concurrent.futures, os, pathlib, re, resource, shutil, signal, subprocess, tempfile, threading

# Of processor time; and of the clock, for what waits.
MOST_SECONDS, MOST_WAIT = 10, 120
# Exit codes that the program documents; 70 is an error of its own.
KNOWN = {0, 1, 64, 65, 66, 73, 74, 75, 78}
KEPT = 25
# The backtracer of a crash takes seconds.
ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}

Outcome = collections.namedtuple("Outcome", "status seconds output errors")


class Trials:
    """Counts what came of the runs of one sort of input, and keeps what broke a promise."""

    def __init__(self, program, place, found):
        self.program, self.place, self.found = str(program), place, found
        self.lock = threading.Lock()
        self.endings, self.problems = collections.Counter(), []
        self.runs = self.signals = self.hangs = self.silent = self.controls = self.active = 0
        self.slowest = 0.0

    def run(self, arguments, folder):
        with tempfile.TemporaryFile(dir=self.place) as output, tempfile.TemporaryFile(dir=self.place) as errors:
            process = subprocess.Popen([self.program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=output,
                                       stderr=errors, env=ENVIRONMENT)
            resource.prlimit(process.pid, resource.RLIMIT_CPU, (3 * MOST_SECONDS, 3 * MOST_SECONDS))
            timer = threading.Timer(MOST_WAIT, process.kill)
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            errors.seek(0)
            return Outcome(process.returncode, usage.ru_utime + usage.ru_stime, output.read(), errors.read())

    def judged(self, what, arguments, folder, more=lambda outcome: []):
        """Runs the program in `folder` and looks at what came of it; `more` says what else is wrong, in words."""
        outcome = self.run(arguments, folder)
        wrong = problems(outcome)
        wrong += more(outcome)
        with self.lock:
            self.runs += 1
            self.slowest = max(self.slowest, outcome.seconds)
            self.endings[ending(outcome.status)] += 1
            for problem in wrong:
                field = problem.split(":")[0]
                setattr(self, field, getattr(self, field) + 1)
            if wrong:
                self.problems.append(f"{what}: {'; '.join(wrong)}")
                self.keep(arguments, folder)
                print(f"  FAILED {self.problems[-1][:400]}", flush=True)
        return outcome

    def keep(self, arguments, folder):
        """The input of a run that broke a promise, and its command."""
        if len(self.problems) > KEPT:
            return
        place = self.found / f"{len(list(self.found.iterdir())):03}"
        shutil.copytree(folder, place, symlinks=True, ignore=shutil.ignore_patterns("Reports"))
        (place / "command.txt").write_bytes(b"\0".join(os.fsencode(word) for word in ["landscape", *arguments]))

    def all(self, jobs):
        """Runs jobs (functions of a folder of their own) on all processors."""
        def work(job):
            with tempfile.TemporaryDirectory(dir=self.place) as folder:
                return job(pathlib.Path(folder))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            try:
                for _ in pool.map(work, jobs):
                    pass
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise

    @property
    def ended(self):
        return ", ".join(f"{name} × {count:,}" for name, count in sorted(self.endings.items()))


def ending(status):
    return f"exit {status}" if status >= 0 else signal.Signals(-status).name


ROWS = re.compile(rb"^(.*): (\d+) rows? read, (\d+) used, (\d+) rejected$", re.MULTILINE)


def problems(outcome):
    """What no run may do, each as a field of `Trials` and a word."""
    found = []
    if outcome.status in (-signal.SIGXCPU, -signal.SIGKILL):
        found.append("hangs: ended after waiting" if outcome.seconds < MOST_SECONDS else "hangs: ended")
    elif outcome.status < 0:
        found.append(f"signals: {ending(outcome.status)} {outcome.errors[-200:]!r}")
    elif outcome.status not in KNOWN:
        found.append(f"signals: exit {outcome.status} {outcome.errors[-200:]!r}")
    elif outcome.seconds > MOST_SECONDS:
        found.append(f"hangs: {outcome.seconds:.0f} s")
    if outcome.status > 1 and not outcome.errors.strip():
        found.append(f"silent: exit {outcome.status} without a word")
    for name, read, used, rejected in ROWS.findall(outcome.output):
        if int(read) != int(used) + int(rejected):
            found.append(f"silent: rows of {name.decode(errors='replace')} do not add up")
    if control := controls(outcome.errors):
        found.append(f"controls: {control!r}")
    return found


def controls(text):
    """The first bytes of a message that would act on a terminal, or are no text; empty where there are none."""
    try:
        decoded = text.decode()
    except UnicodeDecodeError as error:
        return text[max(0, error.start - 20):error.start + 20]
    match = re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", decoded)
    return decoded[max(0, match.start() - 20):match.start() + 20] if match else ""
