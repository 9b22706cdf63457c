package dev.merlon.resolve;

import java.util.List;

/**
 * All files that make up a program.
 *
 * @param main the model, or the library that is compiled for itself
 * @param libraries every library that it or a model it uses uses, directly or not, each after those that it uses itself
 * @param models the programs of every model that it uses, directly or not, each once and after those that it uses itself
 * @param policies the policies that hold for a model, in the order of their names
 */
public record ResolvedProgram(
        Module main, List<Module> libraries, List<ResolvedProgram> models, List<Module> policies) {
    public ResolvedProgram {
        libraries = List.copyOf(libraries);
        models = List.copyOf(models);
        policies = List.copyOf(policies);
    }
}
