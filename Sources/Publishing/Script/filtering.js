var place=doc.getElementById('filter'),list=doc.getElementById('list');
function filterable(){
  var rows=all('tbody tr',list),fields={},seen={},
    sheet=make('form',{'data-live':'','aria-label':T.filter}),count=make('p',{'class':'count'});
  if(rows.length<8)return;
  var apply=function(){
    var wanted=[],shown=0,words=plain(fields.q.value);
    for(var name in fields)if(fields[name].value)
      wanted.push(name+'='+encodeURIComponent(fields[name].value));
    rows.forEach(function(row){
      var fits=plain(row.textContent).indexOf(words)>=0;
      for(var name in fields)if(name!=='q'&&fields[name].value){
        var cell=row.querySelector('[data-column="'+name+'"]');
        fits=fits&&!!cell&&cell.getAttribute('data-key')===fields[name].value}
      row.hidden=!fits;shown+=fits});
    all('.part').forEach(function(part){
      part.hidden=!all('tbody tr',part).some(function(r){return !r.hidden})});
    count.textContent=T.shown.replace('#',shown).replace('#',rows.length);
    say(count.textContent);
    try{history.replaceState(null,'',wanted.length?'#?'+wanted.join('&'):'#'+place.id)}catch(e){}};
  var field=function(name,label,control){
    var p=make('p',{});
    control.id='filter-'+name;
    p.appendChild(make('label',{'for':control.id},label));p.appendChild(control);
    sheet.appendChild(p);fields[name]=control;
    control.addEventListener('input',apply)};
  field('q',T.words,make('input',{type:'search',autocomplete:'off'}));
  rows.forEach(function(row){all('td[data-key]',row).forEach(function(cell){
    var name=cell.getAttribute('data-column'),key=cell.getAttribute('data-key'),
      head=all('thead th',cell.closest('table'))[cell.cellIndex],option;
    if(!fields[name]){
      var select=make('select',{});
      select.appendChild(make('option',{value:''},T.all));
      field(name,head.textContent,select);
      seen[name]={}}
    if(seen[name][key])return;
    seen[name][key]=1;
    option=make('option',{value:key},cell.textContent.trim());
    option.rank=value(cell,false,ranks(head)[row.sectionRowIndex]);
    fields[name].appendChild(option)})});
  for(var name in seen){
    var options=all('option',fields[name]).slice(1);
    options.sort(function(a,b){return order(a.rank,b.rank)})
      .forEach(function(o){fields[name].appendChild(o)})}
  sheet.appendChild(make('button',{type:'reset'},T.clear));sheet.appendChild(count);
  sheet.addEventListener('reset',function(){setTimeout(apply,0)});
  sheet.addEventListener('submit',function(e){e.preventDefault()});
  place.appendChild(sheet);
  var read=function(){
    if(location.hash.slice(0,2)!=='#?')return;
    location.hash.slice(2).split('&').forEach(function(pair){
      var at=pair.indexOf('='),control=fields[pair.slice(0,at)];
      try{if(control)control.value=decodeURIComponent(pair.slice(at+1))}catch(e){}});
    apply()};
  addEventListener('hashchange',read);read();
  return fields.q}
if(place){
  var source=place.getAttribute('data-list'),first=place.getAttribute('data-first');
  if(first){
    var way=make('p',{'data-live':''});
    way.appendChild(make('a',{href:first},T.toWhole));
    place.appendChild(way)}
  else if(!source)filterable();
  else{
    // The whole list, in place of the rows of this page.
    var offer=make('p',{'data-live':''}),answer=make('span',{}),asked=false,
      button=make('button',{type:'button'},T.whole.replace('#',place.getAttribute('data-rows')));
    var open=function(){
      if(asked)return;
      asked=true;
      var byHand=doc.activeElement===button,s=make('script',{src:source});
      s.onload=function(){
        var whole=new DOMParser().parseFromString(landscapeList,'text/html').body;
        list.textContent='';
        while(whole.firstChild)list.appendChild(whole.firstChild);
        all('nav.pages').forEach(function(e){e.hidden=true});
        offer.remove();sortable(list);copyable(list);
        var words=filterable();
        if(byHand&&words)words.focus()};
      s.onerror=function(){
        asked=false;answer.textContent=' '+T.wholeAlone;say(T.wholeAlone)};
      doc.head.appendChild(s)};
    offer.appendChild(button);offer.appendChild(answer);place.appendChild(offer);
    button.addEventListener('click',open);
    if(location.hash.slice(0,2)==='#?')open()}}
