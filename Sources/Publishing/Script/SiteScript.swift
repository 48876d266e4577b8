internal import LandscapeModel
internal import Wording

/// The script that every page carries inside: it adds search, sorting, filtering and copying.
///
/// A page is complete without it (R4): every control it offers is made by the script itself, so that
/// none stands idle where scripts are off. It fetches nothing; search loads `search-1.js` and so on
/// with `<script src>`, which works from a folder. It says everything in the page's language.
enum SiteScript {
  /// The script of a page in `language`: at most 15 KiB (W1), and without `</`, so that it may stand
  /// there as it is. Only lists are filtered.
  static func text(in language: Language, filters: Bool) -> String {
    let parts = [search, sorting] + (filters ? [filtering] : []) + [copying]
    return unindented(start(language)) + parts.map(unindented).joined() + "})();\n"
  }

  /// Lines without what stands before and after them and without comments: the script is on every page.
  private static func unindented(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n") + "\n"
  }

  /// The words of the script, as it finds them.
  private static let words: [(key: String, phrase: Phrase)] = [
    ("search", .search), ("searchAll", .searchThisReport), ("alone", .searchAlone),
    ("nothing", .searchNothing), ("count", .searchCount), ("more", .searchMore),
    ("copy", .copyTable), ("copied", .copied), ("notCopied", .notCopied), ("up", .sortedUp),
    ("down", .sortedDown), ("asWritten", .sortedAsWritten), ("filter", .filterList),
    ("words", .filterWords), ("all", .filterAll), ("clear", .filterClear),
    ("shown", .filterCount),
    ("whole", .wholeList), ("toWhole", .toWholeList), ("wholeAlone", .wholeListAlone),
    ("only", .englishOnly), ("f", .finding), ("p", .partnership),
    ("o", .organisation), ("a", .area), ("r", .footprint), ("k", .kind), ("s", .page),
  ]

  private static func start(_ language: Language) -> String {
    let entries = words.map { $0.key + ":" + SearchIndex.literal($0.phrase(language)) }
    return """
      (function(){'use strict';
      var doc=document,lang='\(language.rawValue)',T={\(entries.joined(separator: ","))};
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
        return text.normalize('NFD').replace(/[\\u0300-\\u036f'’]/g,'').toLowerCase()
          .replace(/[^\\p{L}\\p{N}]+/gu,' ').trim()}
      // The other language opens where the reader is.
      all('a[hreflang]').forEach(function(a){
        a.addEventListener('click',function(){if(location.hash)a.hash=location.hash})});

      """
  }

  private static let search = """
    var box=doc.getElementById('search');
    if(box){
      var base=box.getAttribute('data-base'),entries=null,loading=false;
      var form=make('form',{role:'search','data-live':''}),
        label=make('label',{'for':'search-words'},T.searchAll),
        input=make('input',{id:'search-words',type:'search',autocomplete:'off',
          spellcheck:'false'}),
        found=make('div',{id:'search-results'});
      form.appendChild(label);form.appendChild(input);form.appendChild(found);box.appendChild(form);
      var load=function(number,done){
        var s=make('script',{src:base+'search-'+number+'.js'});
        s.onload=done;
        s.onerror=function(){loading=false;found.textContent=T.alone;say(T.alone)};
        doc.head.appendChild(s)};
      var ready=function(){
        entries=[];
        landscapeSearch.parts.forEach(function(part){(part||[]).forEach(function(e){
          var name=lang==='cy'?e[3]||e[2]:e[2];
          entries.push({type:e[0],path:e[1],name:name,foreign:lang==='cy'&&!e[3],
            first:plain(name),keys:e[4].split(' ').map(plain),
            text:plain(e[2]+' '+e[3]+' '+e[4])})})});
        show()};
      var start=function(){
        if(loading||entries)return;
        loading=true;
        load(1,function(){
          var left=landscapeSearch.count-1;
          if(!left)return ready();
          for(var n=2;n<=landscapeSearch.count;n++)load(n,function(){if(!--left)ready()})})};
      var show=function(){
        var wanted=plain(input.value);
        found.textContent='';
        if(!entries||wanted.length<2)return;
        var parts=wanted.split(' '),hits=[];
        entries.forEach(function(e,place){
          if(!parts.every(function(p){return e.text.indexOf(p)>=0}))return;
          var at=e.first.indexOf(wanted);
          // An abbreviation, id or code as it is names one thing.
          var worth=e.keys.indexOf(wanted)>=0?-1:at===0?0:at>0&&e.first[at-1]===' '?1:at>0?2:
            parts.every(function(p){return e.first.indexOf(p)>=0})?3:4;
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
      input.addEventListener('focus',start);
      input.addEventListener('input',function(){start();show()});
      input.addEventListener('keydown',function(e){if(e.key==='Escape'){input.value='';show()}})}

    """

  private static let sorting = """
    var order=new Intl.Collator(lang,{numeric:true}).compare;
    function value(cell,number){
      var text=cell.textContent.trim();
      if(/^\\[[xzc]\\]/.test(text))return null;
      if(!number)return text;
      var m=/-?\\d+(\\.\\d+)?/.exec(text.replace(/,/g,''));
      return m?+m[0]:/\\[low\\]/.test(text)?0:null}
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

    """

  private static let filtering = """
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
        var name=cell.getAttribute('data-column'),key=cell.getAttribute('data-key');
        if(!fields[name]){
          var select=make('select',{});
          select.appendChild(make('option',{value:''},T.all));
          field(name,all('thead th',cell.closest('table'))[cell.cellIndex].textContent,select);
          seen[name]={}}
        if(seen[name][key])return;
        seen[name][key]=1;
        fields[name].appendChild(make('option',{value:key},cell.textContent.trim()))})});
      for(var name in seen){
        var options=all('option',fields[name]).slice(1);
        options.sort(function(a,b){return order(a.text,b.text)})
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

    """

  private static let copying = """
    function escaped(text){
      return text.replace(/[&<>"]/g,function(c){
        return {'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]})}
    function cellText(cell){
      var copy=cell.cloneNode(true);
      all('.anchor,[data-live]',copy).forEach(function(e){e.remove()});
      var text=copy.textContent.replace(/\\s+/g,' ').trim();
      return /^[=+@\\uff1d\\uff0b\\uff0d\\uff20-]/.test(text)&&!/^[+-]?[\\d.,]+%?$/.test(text)?"'"+text:text}
    function copyTable(table){
      var html='<table lang="'+lang+'" style="border-collapse:collapse"><caption>'+
        escaped(cellText(table.caption))+'<\\/caption>',lines=[];
      all('tr',table).forEach(function(row){
        if(row.hidden)return;
        var cells=all('th,td',row).map(function(c){return [c,cellText(c)]});
        lines.push(cells.map(function(c){return c[1]}).join('\\t'));
        html+='<tr>'+cells.map(function(c){
          var tag=c[0].tagName.toLowerCase(),s=getComputedStyle(c[0]);
          return '<'+tag+' style="border:1px solid #505A5F;padding:4px;text-align:'+s.textAlign+
            (s.backgroundColor==='rgba(0, 0, 0, 0)'?'':';background:'+s.backgroundColor+';color:'+s.color)+
            '">'+escaped(c[1])+'<\\/'+tag+'>'}).join('')+'<\\/tr>'});
      html+='<\\/table>';
      var notes=table.closest('.scroll').nextElementSibling,
        source=notes&&notes.querySelector('p');
      if(source)html+='<p>'+escaped(cellText(source))+'<\\/p>';
      var done=false;
      function put(e){
        e.clipboardData.setData('text/html',html);
        e.clipboardData.setData('text/plain',lines.join('\\r\\n'));
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

    """

}

/// Which of the scripts a page carries.
struct ScriptVariant: Hashable, Sendable {
  let language: Language
  /// Whether a list can be filtered there.
  let filters: Bool

  init(language: Language, filters: Bool) {
    self.language = language
    self.filters = filters
  }

  init(language: Language, page: SitePage) {
    let filters =
      switch page {
      case .findings, .partnerships, .organisations, .areas, .footprints, .plans: true
      default: false
      }
    self.init(language: language, filters: filters)
  }

  /// Every script with the digest that a page's policy names it by.
  static var all: [ScriptVariant: (text: String, hash: String)] {
    var all: [ScriptVariant: (text: String, hash: String)] = [:]
    for language in Language.allCases {
      for filters in [false, true] {
        let text = SiteScript.text(in: language, filters: filters)
        all[ScriptVariant(language: language, filters: filters)] = (
          text, ContentDigest(of: text).base64
        )
      }
    }
    return all
  }
}
