// The repository keeps its files with other line ends, so that they are made here.
File model = new File(basedir, 'src/main/threatmodel/shop.tm')
model.bytes = model.getText('UTF-8').replace('\n', '\r\n').getBytes('UTF-8')
File broken = new File(basedir, 'broken/broken.tm')
broken.parentFile.mkdirs()
broken.bytes = 'tm 1\r\nmodel broken "Broken"\r\nuse std.core\r\ncomponent site : Servce\r\n'.getBytes('UTF-8')
true
