var order=new Intl.Collator(lang,{numeric:true}).compare;
function value(cell,number){
  var text=cell.textContent.trim();
  if(/^\[[xzc]\]/.test(text))return null;
  if(!number)return text;
  var m=/-?\d+(\.\d+)?/.exec(text.replace(/,/g,''));
  return m?+m[0]:/\[low\]/.test(text)?0:null}
function sortable(root){all('table.sort',root).forEach(function(table){
  var body=table.tBodies[0],rows=all('tr',body),heads=all('thead th',table);
  if(rows.length<3)return;
  heads.forEach(function(head,column){
    var name=head.textContent,button=make('button',{type:'button'});
    while(head.firstChild)button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click',function(){
      var now=head.getAttribute('aria-sort'),
        next=now==='ascending'?'descending':now==='descending'?'':'ascending',
        number=head.classList.contains('number');
      heads.forEach(function(h){h.removeAttribute('aria-sort')});
      if(next)head.setAttribute('aria-sort',next);
      var keyed=rows.map(function(row,place){return [value(row.cells[column],number),place,row]});
      if(next)keyed.sort(function(a,b){
        if(a[0]===null||b[0]===null)return (a[0]===null)-(b[0]===null)||a[1]-b[1];
        var by=number?a[0]-b[0]:order(a[0],b[0]);
        return (next==='ascending'?by:-by)||a[1]-b[1]});
      keyed.forEach(function(k){body.appendChild(k[2])});
      say(name+': '+(next==='ascending'?T.up:next?T.down:T.asWritten))})})})}
sortable(doc);
