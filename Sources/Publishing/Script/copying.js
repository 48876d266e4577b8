function escaped(text){
  return text.replace(/[&<>"]/g,function(c){
    return {'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]})}
function cellText(cell){
  var copy=cell.cloneNode(true);
  all('.anchor,[data-live]',copy).forEach(function(e){e.remove()});
  var text=copy.textContent.replace(/\s+/g,' ').trim();
  return /^[=+@\uff1d\uff0b\uff0d\uff20-]/.test(text)&&!/^[+-]?[\d.,]+%?$/.test(text)?"'"+text:text}
function copyTable(table){
  var html='<table lang="'+lang+'" style="border-collapse:collapse"><caption>'+
    escaped(cellText(table.caption))+'<\/caption>',lines=[];
  all('tr',table).forEach(function(row){
    if(row.hidden)return;
    var cells=all('th,td',row).map(function(c){return [c,cellText(c)]});
    lines.push(cells.map(function(c){return c[1]}).join('\t'));
    html+='<tr>'+cells.map(function(c){
      var tag=c[0].tagName.toLowerCase(),s=getComputedStyle(c[0]);
      return '<'+tag+' style="border:1px solid #505A5F;padding:4px;text-align:'+s.textAlign+
        (s.backgroundColor==='rgba(0, 0, 0, 0)'?'':';background:'+s.backgroundColor+';color:'+s.color)+
        '">'+escaped(c[1])+'<\/'+tag+'>'}).join('')+'<\/tr>'});
  html+='<\/table>';
  var notes=table.closest('.scroll').nextElementSibling,
    source=notes&&notes.querySelector('p');
  if(source)html+='<p>'+escaped(cellText(source))+'<\/p>';
  var done=false;
  function put(e){
    e.clipboardData.setData('text/html',html);
    e.clipboardData.setData('text/plain',lines.join('\r\n'));
    e.preventDefault();done=true}
  doc.addEventListener('copy',put);
  try{doc.execCommand('copy')}catch(e){}
  doc.removeEventListener('copy',put);
  return done}
function copyable(root){all('table',root).forEach(function(table){
  var notes=table.closest('.scroll').nextElementSibling;
  if(!table.caption||!notes)return;
  var number=table.caption.querySelector('strong').textContent,
    p=make('p',{'class':'copy','data-live':''}),
    button=make('button',{type:'button'},T.copy+' '+number.toLowerCase()),
    answer=make('span',{});
  p.appendChild(button);p.appendChild(answer);notes.appendChild(p);
  button.addEventListener('click',function(){
    var message=copyTable(table)?T.copied:T.notCopied;
    answer.textContent=' '+message;say(message)})})}
copyable(doc);
