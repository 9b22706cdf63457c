package dev.merlon.graphviz;

import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.CodeSection;
import com.dylibso.chicory.wasm.types.DataCountSection;
import com.dylibso.chicory.wasm.types.DataSection;
import com.dylibso.chicory.wasm.types.ElementSection;
import com.dylibso.chicory.wasm.types.ExportSection;
import com.dylibso.chicory.wasm.types.FunctionBody;
import com.dylibso.chicory.wasm.types.FunctionSection;
import com.dylibso.chicory.wasm.types.GlobalSection;
import com.dylibso.chicory.wasm.types.ImportSection;
import com.dylibso.chicory.wasm.types.MemorySection;
import com.dylibso.chicory.wasm.types.Section;
import com.dylibso.chicory.wasm.types.SectionId;
import com.dylibso.chicory.wasm.types.TableSection;
import com.dylibso.chicory.wasm.types.TypeSection;
import dev.merlon.graphviz.wasm.GraphvizModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
         * What {@link GraphvizModule#load} does, in a part of the time: the module was validated when the build translated it, nobody
         * asks for its digest, and every function gets the same empty body, because its code is a class.
         */
        private static WasmModule load() {
            if (System.getProperty(DIGEST) == null) {
                System.setProperty(DIGEST, "none");
            }
            try (InputStream in = GraphvizModule.class.getResourceAsStream("GraphvizModule.meta")) {
                if (in == null) {
                    throw new IllegalStateException("the module is not in the jar");
                }
                Parser.Builder parser = Parser.builder().withValidation(false);
                for (int section = SectionId.TYPE; section <= SectionId.TAG; section++) {
                    if (section != SectionId.CODE) {
                        parser.includeSectionId(section);
                    }
                }
                WasmModule.Builder module = WasmModule.builder().withValidation(false);
                parser.build().parse(in, section -> add(section, module));
                return module.build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void add(Section section, WasmModule.Builder module) {
            switch (section.sectionId()) {
                case SectionId.TYPE -> module.setTypeSection((TypeSection) section);
                case SectionId.IMPORT -> module.setImportSection((ImportSection) section);
                case SectionId.FUNCTION -> {
                    FunctionSection functions = (FunctionSection) section;
                    module.setFunctionSection(functions).setCodeSection(code(functions.functionCount()));
                }
                case SectionId.TABLE -> module.setTableSection((TableSection) section);
                case SectionId.MEMORY -> module.setMemorySection((MemorySection) section);
                case SectionId.GLOBAL -> module.setGlobalSection((GlobalSection) section);
                case SectionId.EXPORT -> module.setExportSection((ExportSection) section);
                case SectionId.ELEMENT -> module.setElementSection((ElementSection) section);
                case SectionId.DATA -> module.setDataSection((DataSection) section);
                case SectionId.DATA_COUNT -> module.setDataCountSection((DataCountSection) section);
                default -> throw new IllegalStateException("a section of another kind: " + section.sectionId());
            }
        }

        private static CodeSection code(int functions) {
            FunctionBody body = new FunctionBody(List.of(), List.of());
            CodeSection.Builder code = CodeSection.builder();
            for (int i = 0; i < functions; i++) {
                code.addFunctionBody(body);
            }
            return code.build();
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
