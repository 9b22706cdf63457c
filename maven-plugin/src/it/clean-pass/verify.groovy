// A model without open threats lets the build pass, and everything is written.
String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] The model compiles.')
assert log.contains('[INFO] shop: no open threat.')
assert !log.contains('[WARNING]')
['report.html', 'report.md', 'diagram.svg', 'check.json', 'check.sarif', 'check-junit.xml'].each { name ->
    assert new File(basedir, "target/merlon/$name").length() > 500 : name
}
assert new File(basedir, 'target/merlon').list().sort() == ['check-junit.xml', 'check.json', 'check.sarif', 'diagram.svg', 'report.html', 'report.md', 'summary.properties']
