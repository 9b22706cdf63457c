// Reports and pictures can be had without a verdict. Where there are several models, each has a folder, and a page leads there.
String log = new File(basedir, 'build.log').text
assert log.contains('BUILD SUCCESS')
['shop', 'till'].each { name ->
    ['report.html', 'report.md', 'diagram.svg', 'diagram.dot', 'compliance.html', 'compliance.csv'].each { file ->
        assert new File(basedir, "target/merlon/$name/$file").length() > 500 : "$name/$file"
    }
}
String overview = new File(basedir, 'target/merlon/report.html').text
assert overview.contains('href="shop/report.html"')
assert overview.contains('Till &lt;1&gt;')
assert overview.contains('1: 1 high')

// A report has how an attacker gets in, what a year may cost, and what the model shows of the clauses of its frameworks.
['## Attack paths', '### To Orders', '## Financial exposure', '### Orders are read on the way', '## Compliance',
        '### General Data Protection Regulation'].each { heading ->
    assert new File(basedir, 'target/merlon/shop/report.md').text.contains('\n' + heading) : heading
}

// The frameworks that are named have a chapter in the report, and files of their own, whether the models use them or not.
assert new File(basedir, 'target/merlon/shop/report.md').text.contains('### General Data Protection Regulation')
assert new File(basedir, 'target/merlon/shop/compliance.md').text.contains('std.crypto.cleartext-public @ buy')
assert new File(basedir, 'target/merlon/shop/compliance.json').text.contains('"not-applicable"')
