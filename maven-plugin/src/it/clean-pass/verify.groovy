// A model without open threats lets the build pass, and everything is written.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] The model compiles.')
assert log.contains('[INFO] shop: no open threat.')
assert !log.contains('[WARNING]')
['report.html', 'report.md', 'diagram.svg', 'check.json', 'check.sarif', 'check-junit.xml'].each { name ->
    assert new File(basedir, "target/merlon/$name").length() > 500 : name
}
assert new File(basedir, 'target/merlon').list().sort() == ['check-junit.xml', 'check.json', 'check.sarif', 'diagram.svg', 'loss-exceedance.svg', 'report.html', 'report.md', 'summary.properties']

// The report of a check has how an attacker gets in, what a year may cost, and what the model shows of the clauses of its frameworks.
['## Attack paths', '### To Orders', '## Financial exposure', '### Orders are read on the way', '## Compliance',
        '### General Data Protection Regulation'].each { heading ->
    assert new File(basedir, 'target/merlon/report.md').text.contains('\n' + heading) : heading
}
String json = new File(basedir, 'target/merlon/check.json').text
for (part in ['"targets"', '"order-database"', '"std.core.gdpr"']) {
    assert json.contains(part) : part
}

// The classes that the check loaded are kept for later ones, beside the jar; of two that make them at the same time one counts.
List<File> archives = []
new File(localRepositoryPath, 'dev/merlon/merlon-maven-plugin').eachFileRecurse { if (it.name ==~ /.*-[0-9a-f]+-[0-9a-f]+\.jsa/) archives << it }
assert archives.any { it.length() > 1_000_000 } : archives
