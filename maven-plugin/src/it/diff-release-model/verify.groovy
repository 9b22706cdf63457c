// A release that carries its model.
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/diff-release-1.4.0.jar'))
assert jar.getEntry('META-INF/merlon/shop.tm') != null
jar.close()
