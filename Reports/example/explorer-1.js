var landscapeOverlaps=window.landscapeOverlaps||{parts:[]};landscapeOverlaps.count=1;landscapeOverlaps.parts[0]=[
["p","conwy-and-denbighshire-psb","partnership/conwy-and-denbighshire-psb.html",0,"Conwy and Denbighshire Public Services Board","Bwrdd Gwasanaethau Cyhoeddus Conwy a Sir Ddinbych"],
["r",1,"p",[0]],
["k","public_services_board","kinds.html#kind-public_services_board","Public Services Board","Bwrdd Gwasanaethau Cyhoeddus"],
["r",1,"k",[0]],
["r",1,"a",[]],
["r",1,"o",[]],
];
