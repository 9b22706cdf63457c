// What has not changed is not checked again, also when the tests took another time; the day, a parameter, or what the tests say
// makes it checked.
String log = new File(basedir, 'build.log').text
List<String> runs = log.split('Scanning for projects').drop(1) as List
assert runs.size() == 5
assert runs.collect { it.contains('Up to date: nothing has changed since this was checked.') } ==
    [false, true, false, false, false]
assert runs[0..3].every { it.contains('[INFO] catalogue: no open threat') }
assert runs[4].contains('catalogue fails: 1 open threat')
