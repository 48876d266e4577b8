var doc=document,lang=given('language'),own=given('place'),T=given('words');
function all(s,e){return [].slice.call((e||doc).querySelectorAll(s))}
function make(tag,attributes,text){
  var e=doc.createElement(tag);
  for(var k in attributes)e.setAttribute(k,attributes[k]);
  if(text)e.textContent=text;
  return e}
var status=make('p',{role:'status','class':'heard','data-live':''});
doc.body.appendChild(status);
function say(text){status.textContent='';setTimeout(function(){status.textContent=text},50)}
function plain(text){
  return text.normalize('NFD').replace(/[\u0300-\u036f'’]/g,'').toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu,' ').trim()}
// The other language opens where the reader is.
all('a[hreflang]').forEach(function(a){
  a.addEventListener('click',function(){if(location.hash)a.hash=location.hash})});
