var box=doc.getElementById('search');
if(box){
  var base=box.getAttribute('data-base'),entries=null,loading=false;
  var form=make('form',{role:'search','data-live':''}),
    label=make('label',{'for':'search-words'},T.searchAll),
    input=make('input',{id:'search-words',type:'search',autocomplete:'off',
      spellcheck:'false'}),
    found=make('div',{id:'search-results'});
  form.appendChild(label);form.appendChild(input);form.appendChild(found);box.appendChild(form);
  var load=function(name,number,done,failed){
    var s=make('script',{src:base+name+'-'+number+'.js'});
    s.onload=done;
    s.onerror=failed;
    doc.head.appendChild(s)};
  var alone=function(){loading=false;found.textContent=T.alone;say(T.alone)};
  var ready=function(){
    entries=[];
    landscapeSearch.parts.forEach(function(part){(part||[]).forEach(function(e){
      var name=e[own]||e[2];
      entries.push({type:e[0],path:e[1],name:name,foreign:!e[own],
        first:plain(name),keys:e[e.length-2].split(' ').map(plain),
        names:plain(e.slice(2,-1).join(' ')),text:plain(e.slice(2).join(' '))})})});
    show()};
  var start=function(){
    if(loading||entries)return;
    loading=true;
    load('search',1,function(){
      var left=landscapeSearch.count-1;
      if(!left)return ready();
      for(var n=2;n<=landscapeSearch.count;n++)load('search',n,function(){if(!--left)ready()},alone)},alone)};
  var show=function(){
    var wanted=plain(input.value);
    found.textContent='';
    if(!entries||wanted.length<2)return;
    var parts=wanted.split(' '),hits=[];
    var within=function(text){return parts.every(function(p){return text.indexOf(p)>=0})};
    entries.forEach(function(e,place){
      if(!within(e.text))return;
      var at=e.first.indexOf(wanted);
      // An abbreviation, id or code as it is names one thing.
      var worth=e.keys.indexOf(wanted)>=0?-1:at===0?0:at>0&&e.first[at-1]===' '?1:at>0?2:
        within(e.first)?3:within(e.names)?4:5;
      hits.push([worth,place,e])});
    hits.sort(function(a,b){return a[0]-b[0]||a[1]-b[1]});
    var message=hits.length?T.count.replace('#',hits.length):T.nothing;
    if(hits.length>25)message+='. '+T.more;
    found.appendChild(make('p',{},message));
    say(message);
    var list=make('ul',{'class':'plain'});
    hits.slice(0,25).forEach(function(h){
      var e=h[2],item=make('li',{}),link=make('a',{href:base+lang+'/'+e.path},e.name);
      if(e.foreign)link.lang='en';
      item.appendChild(link);
      item.appendChild(make('small',{},' '+T[e.type]+(e.foreign?' '+T.only:'')));
      list.appendChild(item)});
    if(hits.length)found.appendChild(list)};
  form.addEventListener('submit',function(e){
    e.preventDefault();
    var first=found.querySelector('a');
    if(first)first.focus()});
  input.addEventListener('focus',function(){input.select();start()});
  // What was looked for stays from page to page, as long as the reader's tab is open.
  var keep=function(){try{sessionStorage.setItem('landscape',input.value)}catch(x){}};
  try{input.value=sessionStorage.getItem('landscape')||''}catch(x){}
  input.addEventListener('input',function(){keep();start();show()});
  form.addEventListener('keydown',function(e){
    var stops=[input].concat(all('a',found)),at=stops.indexOf(doc.activeElement),
      step=e.key==='ArrowDown'?1:e.key==='ArrowUp'?-1:0;
    if(e.key==='Escape'){input.value='';keep();found.textContent='';input.focus()}
    else if(step&&stops[at+step]){e.preventDefault();stops[at+step].focus()}})}
