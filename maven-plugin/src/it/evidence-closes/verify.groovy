// What a test of the same build proves is proven for the policy; without it the control is a claim, and the build fails.
String log = new File(basedir, 'build.log').text
assert log.contains('catalogue fails: 1 policy violation')
assert log.contains('[ERROR]   policy  example.proof')
assert log.contains('the control `limits` on `site` is not verified')
assert log.contains('[INFO] catalogue: no open threat')
assert log.contains('BUILD SUCCESS')
String report = new File(basedir, 'target/merlon/report.md').text
assert report.contains('RateLimitTest')
assert report.contains('verified')
