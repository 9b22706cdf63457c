// The report is a page of the site, which the menu of the site leads to.
File page = ['target/site/merlon/report.html'].collect { new File(basedir, it) }.find { it.exists() }
assert page != null
assert page.text.contains('cleartext-public')
assert new File(basedir, 'target/site').listFiles().any { it.name.endsWith('.html') && it.text.contains('merlon/report.html') }

// It has how an attacker gets in, what a year may cost, and what the model shows of the clauses of its frameworks.
for (heading in ['Attack paths', 'To Orders', 'Financial exposure', 'Orders are read on the way', 'Compliance',
        'General Data Protection Regulation']) {
    assert page.text =~ ('<h[23][^>]*>' + heading) : heading
}
