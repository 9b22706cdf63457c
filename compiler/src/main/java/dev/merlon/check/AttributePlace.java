package dev.merlon.check;

import dev.merlon.ast.LibraryStatement;

/** Where an attribute is declared. */
record AttributePlace(Scope scope, LibraryStatement.Attribute declaration) {}
