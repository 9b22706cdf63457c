// Reports and pictures can be had without a verdict. Where there are several models, each has a folder, and a page leads there.
String log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
['shop', 'till'].each { name ->
    ['report.html', 'report.md', 'diagram.svg', 'diagram.dot'].each { file ->
        assert new File(basedir, "target/merlon/$name/$file").length() > 500 : "$name/$file"
    }
}
String overview = new File(basedir, 'target/merlon/report.html').text
assert overview.contains('href="shop/report.html"')
assert overview.contains('Till &lt;1&gt;')
assert overview.contains('1: 1 high')
