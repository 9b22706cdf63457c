package dev.merlon.resolve;

import java.util.List;

/**
 * All files that make up a program.
 *
 * @param main the model, or the library that is compiled for itself
 * @param libraries every library that it or a model it uses uses, directly or not, each after those that it uses itself
 * @param models the programs of every model that it uses, directly or not, each once and after those that it uses itself
 */
public record ResolvedProgram(Module main, List<Module> libraries, List<ResolvedProgram> models) {
    public ResolvedProgram {
        libraries = List.copyOf(libraries);
        models = List.copyOf(models);
    }
}
