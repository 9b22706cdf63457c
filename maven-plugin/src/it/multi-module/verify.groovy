// Each module has its own verdict, modules without a model none, and one page leads to all of them, also where a module fails.
String log = new File(basedir, 'build.log').text
assert log.contains('web fails: 1 open threat at or above high')
assert log.contains('[INFO] till: no open threat.')
assert log.contains('2 models, 1 failing: ')
assert log.contains('2 models: ')
String page = new File(basedir, 'target/merlon/index.html').text
assert page.contains('Threat models of')
assert page.contains('href="../../web/target/merlon/report.html"')
assert page.contains('href="../../till/target/merlon/report.html"')
assert page.contains('2 models, none fails.')
assert new File(basedir, 'web/target/merlon/report.html').exists()
assert !new File(basedir, 'tools/target').exists()
