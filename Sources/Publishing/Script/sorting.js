function order(a,b){return (a>b)-(a<b)}
// What the alphabet of the page's language makes of a column's cells, where letters alone would not do.
function ranks(head){
  var text=head.getAttribute('data-order');
  return text?text.split(' ').map(Number):[]}
function value(cell,number,rank){
  var text=cell.textContent.trim();
  if(/^\[[xzc]\]/.test(text))return null;
  if(!number)return rank===undefined?plain(text):rank;
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
        number=head.classList.contains('number'),of=ranks(head);
      heads.forEach(function(h){h.removeAttribute('aria-sort')});
      if(next)head.setAttribute('aria-sort',next);
      var keyed=rows.map(function(row,place){return [value(row.cells[column],number,of[place]),place,row]});
      if(next)keyed.sort(function(a,b){
        if(a[0]===null||b[0]===null)return (a[0]===null)-(b[0]===null)||a[1]-b[1];
        var by=order(a[0],b[0]);
        return (next==='ascending'?by:-by)||a[1]-b[1]});
      keyed.forEach(function(k){body.appendChild(k[2])});
      say(name+': '+(next==='ascending'?T.up:next?T.down:T.asWritten))})})})}
sortable(doc);
