/**
 * Tests in JUnit that hold the running system against its model.
 *
 * <p>In: what became of a model. Out: sources in Java that call the runtime of the module {@code assertions}, and a template of
 * where elements answer. Names are those of {@link dev.merlon.model.GeneratedTests}, by which results are found again.
 */
@NullMarked
package dev.merlon.backend.assertions;

import org.jspecify.annotations.NullMarked;
