// The explorer: what a reader chooses, its matrix and its list. Its state is the part of the address after '#?'.
(function(){
var lead=doc.querySelector('main .lead'),types={body:'p',kind:'k',place:'a',organisation:'o'},
  layers={area:3,membership:4,remit:5},data={p:[],k:[],a:[],o:[],e:[]},orders={},fields={},
  form=make('form',{'aria-label':T.form}),result=make('section',{'aria-labelledby':'shown'}),
  head=make('h2',{id:'shown',tabindex:'-1'}),room=make('div',{'data-live':''}),
  frame=make('div',{'class':'filter'});
frame.appendChild(form);room.appendChild(frame);room.appendChild(result);
lead.parentNode.insertBefore(room,lead.nextSibling);
// A name in the page's language, or in English and marked.
function named(row,element){
  var at=row[0]==='k'?3:4,name=row[at+own-2];
  element.textContent=name||row[at];
  if(!name)element.lang='en';
  return element}
function field(label,control,id){
  var p=make('p',{});
  control.id='explorer-'+id;
  p.appendChild(make('label',{'for':control.id},label));p.appendChild(control);
  form.appendChild(p);
  fields[id]=control;
  control.addEventListener('input',changed)}
function select(options){
  var s=make('select',{});
  options.forEach(function(o){s.appendChild(o)});
  return s}
function option(value,text){return make('option',{value:value},text)}
// The records of a kind of choice, as the language orders them.
function offer(){
  var type=types[fields.by.value],list=fields.of;
  list.textContent='';
  list.appendChild(option('',T.everything));
  list.parentNode.hidden=!type;
  if(!type)return;
  form.querySelector('[for=explorer-of]').textContent=T[type];
  (orders[type]||data[type].map(function(r,place){return place})).forEach(function(place){
    var row=data[type][place];
    list.appendChild(named(row,option(row[1])))})}
function changed(e){
  if(e.target===fields.by)offer();
  var parts=[],on=[];
  if(fields.of.value)parts.push(fields.by.value+'='+encodeURIComponent(fields.of.value));
  for(var name in layers)if(fields[name].checked)on.push(name);
  if(on.length<3)parts.push('layers='+on.join(','));
  if(fields.least.value!=='0')parts.push('least='+fields.least.value);
  try{history.replaceState(null,'',parts.length?'#?'+parts.join('&'):'#top')}catch(x){}
  show()}
function read(){
  var hash=location.hash,name;
  if(hash.slice(0,2)!=='#?')return hash==='#top'||!hash;
  fields.by.value='';fields.least.value='0';
  for(name in layers)fields[name].checked=true;
  var of='';
  hash.slice(2).split('&').forEach(function(part){
    var at=part.indexOf('='),key=part.slice(0,at),text='';
    try{text=decodeURIComponent(part.slice(at+1))}catch(x){}
    if(types[key]){fields.by.value=key;of=text}
    if(key==='layers')for(name in layers)fields[name].checked=text.split(',').indexOf(name)>=0;
    if(key==='least')fields.least.value=text});
  if(!fields.least.value)fields.least.value='0';
  offer();
  fields.of.value=of;
  if(!fields.of.value)fields.of.value='';
  return true}
function table(caption,heads,rows,style){
  var box=make('div',{'class':'scroll',role:'region',tabindex:'0','aria-labelledby':'explorer-'+style}),
    t=make('table',style==='heat'?{'class':style}:{}),top=make('tr',{}),body=make('tbody',{}),thead=make('thead',{});
  t.appendChild(make('caption',{id:'explorer-'+style},caption));
  heads.forEach(function(h,n){
    var cell=make('th',style==='list'&&n>1?{scope:'col','class':'number'}:{scope:'col'});
    if(h.nodeType)cell.appendChild(h);else cell.textContent=h;
    top.appendChild(cell)});
  thead.appendChild(top);t.appendChild(thead);
  rows.forEach(function(r){body.appendChild(r)});
  t.appendChild(body);box.appendChild(t);result.appendChild(box)}
function score(value){return (value/10000).toFixed(2)}
function link(row,href){return named(row,make('a',{href:href}))}
function note(text){result.appendChild(make('p',{'class':'small'},text))}
function show(){
  var on=[],least=Math.round(fields.least.value*1e4),type=types[fields.by.value],place=-1,chosen,inside={};
  for(var name in layers)if(fields[name].checked)on.push(layers[name]);
  result.textContent='';result.appendChild(head);
  if(type)data[type].forEach(function(row,n){if(row[1]===fields.of.value){chosen=row;place=n}});
  head.textContent=T.of;
  if(chosen){head.appendChild(doc.createTextNode(': '));head.appendChild(named(chosen,make('span',{})))}
  if(chosen&&(type==='a'||type==='o'))chosen[3].forEach(function(b){inside[b]=1});
  function best(e){return Math.max.apply(null,on.map(function(l){return e[l]}))}
  var found=on.length?data.e.filter(function(e){
    if(best(e)<least)return false;
    if(!chosen)return true;
    if(type==='p')return e[1]===place||e[2]===place;
    if(type==='k')return data.p[e[1]][3]===place||data.p[e[2]][3]===place;
    return inside[e[1]]&&inside[e[2]]}):[];
  // Of equal scores as the data has them.
  found=found.map(function(e,n){return [best(e),n,e]}).sort(function(a,b){return b[0]-a[0]||a[1]-b[1]})
    .map(function(f){return f[2]});
  var message=on.length?T.overlaps.replace('#',found.length):T.noLayer;
  result.appendChild(make('p',{},message));say(message);
  if(!found.length)return;
  if(chosen)matrix(found,best,type==='p'?place:-1);
  var rows=found.slice(0,100).map(function(e){
    var tr=make('tr',{}),ends=[e[1],e[2]];
    if(type==='p'&&e[2]===place||type==='k'&&data.p[e[1]][3]!==place)ends.reverse();
    ends.forEach(function(b,n){
      var cell=make(n?'td':'th',n?{}:{scope:'row'});
      cell.appendChild(link(data.p[b],data.p[b][2]));tr.appendChild(cell)});
    [score(e[3]),score(e[4]),score(e[5]),e[6]].forEach(function(v){
      tr.appendChild(make('td',{'class':'number'},String(v)))});
    return tr});
  table(T.list,[T.p,T.other,T.areaScore,T.membershipScore,T.remitScore,T.shared],rows,'list');
  if(found.length>rows.length)note(T.listMore.replace('#',rows.length).replace('#',found.length))}
// Those with most overlaps, the chosen one first; overlaps among them all.
function matrix(found,best,first){
  var counts={},scores={},all,shown;
  found.forEach(function(e){[e[1],e[2]].forEach(function(b){counts[b]=(counts[b]||0)+1})});
  all=Object.keys(counts).map(Number).sort(function(a,b){
    return (b===first)-(a===first)||counts[b]-counts[a]||a-b});
  shown=all.slice(0,20);
  var least=Math.round(fields.least.value*1e4);
  (first<0?found:data.e).forEach(function(e){
    if(best(e)>=least)scores[e[1]+' '+e[2]]=scores[e[2]+' '+e[1]]=best(e)});
  var rows=shown.map(function(b,n){
    var tr=make('tr',{}),th=make('th',{scope:'row'},n+1+'. ');
    th.appendChild(link(data.p[b],'#?body='+encodeURIComponent(data.p[b][1])));tr.appendChild(th);
    shown.forEach(function(other){
      var s=scores[b+' '+other];
      tr.appendChild(make('td',s===undefined?{}:{'class':'h'+Math.min(5,1+Math.floor(s/2000))},
        s===undefined?'–':score(s)))});
    return tr});
  var heads=[T.p].concat(shown.map(function(b,n){
    var span=make('span',{}),name=make('span',{'class':'heard'});
    span.textContent=n+1;
    name.appendChild(doc.createTextNode(' '));name.appendChild(named(data.p[b],make('span',{})));
    span.appendChild(name);
    return span}));
  table(T.matrix,heads,rows,'heat');
  note(T.matrixNote+(all.length>shown.length?' '+T.matrixMore.replace('#',shown.length).replace('#',all.length):''))}
function begin(){
  landscapeOverlaps.parts.forEach(function(part){part.forEach(function(row){
    if(row[0]!=='r')data[row[0]].push(row);
    else if(row[1]===own-2)orders[row[2]]=row[3]})});
  field(T.choose,select([option('',T.everything)].concat(Object.keys(types).map(function(k){
    return option(k,T[types[k]])}))),'by');
  field('',select([]),'of');
  var set=make('fieldset',{});
  set.appendChild(make('legend',{},T.layers));
  for(var name in layers){
    var label=make('label',{}),box=make('input',{type:'checkbox',id:'explorer-'+name});
    box.checked=true;
    box.addEventListener('input',changed);
    label.appendChild(box);label.appendChild(doc.createTextNode(' '+T[name]));
    set.appendChild(label);fields[name]=box}
  form.appendChild(set);
  var steps=[];
  for(var n=0;n<=10;n++)steps.push(option(String(n/10),(n/10).toFixed(1)));
  field(T.least,select(steps),'least');
  offer();
  form.addEventListener('submit',function(e){e.preventDefault()});
  addEventListener('hashchange',function(){if(read()){show();if(location.hash.slice(0,2)==='#?')head.focus()}});
  read();show()}
load('explorer',1,function(){
  var left=landscapeOverlaps.count-1;
  if(!left)return begin();
  for(var n=2;n<=landscapeOverlaps.count;n++)load('explorer',n,function(){if(!--left)begin()})},
  function(){result.appendChild(make('p',{},T.explorerAlone));say(T.explorerAlone)});
})();
