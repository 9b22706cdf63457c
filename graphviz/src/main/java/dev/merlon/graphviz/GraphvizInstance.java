package dev.merlon.graphviz;

import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import dev.merlon.graphviz.wasm.GraphvizModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One running copy of the program with its own memory, for one rendering.
 *
 * <p>The names of the exports are those of the minified module; {@code src/main/wasm/README.md} lists them. Nothing is
 * freed: the memory goes with the instance.
 */
final class GraphvizInstance {
    /** The module without its code, read once; when the program is first run. */
    private static final class Module {
        static final WasmModule LOADED = load();

        /**
         * What {@link GraphvizModule#load} does, in half the time: the module was validated when the build translated it, and nobody
         * asks for its digest.
         */
        private static WasmModule load() {
            if (System.getProperty(DIGEST) == null) {
                System.setProperty(DIGEST, "none");
            }
            try (InputStream in = GraphvizModule.class.getResourceAsStream("GraphvizModule.meta")) {
                if (in == null) {
                    throw new IllegalStateException("the module is not in the jar");
                }
                return Parser.builder().withValidation(false).build().parse(() -> in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Says which digest of a module the runtime computes. */
    private static final String DIGEST = Parser.class.getName() + ".DIGEST_ALGORITHM";

    private final Host host = new Host();
    private final Instance instance;

    GraphvizInstance() {
        instance = Instance.builder(Module.LOADED)
                .withMachineFactory(GraphvizModule::create)
                .withMemoryFactory(WordMemory::new)
                .withImportValues(
                        ImportValues.builder().addFunction(host.functions()).build())
                .withStart(false)
                .build();
        call(Export.CONSTRUCTORS);
    }

    Rendering render(String dot, String format, String layout) {
        try {
            int context = call(Export.CREATE_CONTEXT);
            call(Export.RESET_ERRORS);
            int graph = call(Export.READ_ONE_GRAPH, copyIn(dot));
            if (graph == 0) {
                throw new GraphvizFailure("the DOT text does not parse", host.messages());
            }
            if (call(Export.LAYOUT, context, graph, copyIn(layout)) != 0) {
                throw new GraphvizFailure("no layout `" + layout + "` for the graph", host.messages());
            }
            int text = call(Export.RENDER, context, graph, copyIn(format));
            if (text == 0) {
                throw new GraphvizFailure("no output in the format `" + format + "`", host.messages());
            }
            // After some errors it goes on with what it understood; half a picture would be taken for the whole.
            if (host.messages().stream().anyMatch(message -> message.startsWith("Error"))) {
                throw new GraphvizFailure("the DOT text has mistakes", host.messages());
            }
            return new Rendering(copyOut(text), host.messages());
        } catch (ChicoryException | IndexOutOfBoundsException e) {
            throw new GraphvizFailure("Graphviz broke off", host.messages(), e);
        }
    }

    private int call(Export export, int... arguments) {
        long[] widened = new long[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            widened[i] = arguments[i];
        }
        long[] results = instance.export(export.symbol).apply(widened);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    private int copyIn(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int address = call(Export.ALLOCATE, bytes.length + 1);
        if (address == 0) {
            throw new GraphvizFailure("the DOT text does not fit into the memory of Graphviz", host.messages());
        }
        Memory memory = instance.memory();
        memory.write(address, bytes);
        memory.writeByte(address + bytes.length, (byte) 0);
        return address;
    }

    private String copyOut(int address) {
        return instance.memory().readCString(address);
    }

    private enum Export {
        CONSTRUCTORS("A"),
        ALLOCATE("F"),
        READ_ONE_GRAPH("I"),
        CREATE_CONTEXT("V"),
        LAYOUT("X"),
        RESET_ERRORS("Z"),
        RENDER("_");

        private final String symbol;

        Export(String symbol) {
            this.symbol = symbol;
        }
    }
}
