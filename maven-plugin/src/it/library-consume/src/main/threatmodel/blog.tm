tm 1

/// A blog on the Internet.
model blog "Blog"
owner = "web@example.com"

use std.core
use acme.hosting version 1.2.0
apply acme.baseline

component pages "Pages" : Site { reviewed = false }
