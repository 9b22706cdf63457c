package dev.merlon.graphviz;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The world as the program sees it: no files, no environment, a clock that stands still, no chance; all it can do is
 * ask for memory and complain. Numbers answered are the error numbers of its C library.
 */
final class Host {
    private static final ValType I32 = ValType.I32;
    private static final ValType I64 = ValType.I64;

    private static final int BAD_FILE = 8;
    private static final int NO_SUCH_FILE = 44;
    private static final int NOT_SUPPORTED = 52;
    private static final int NOT_A_TERMINAL = 59;
    private static final int CANNOT_SEEK = 70;

    private static final int MOST_COMPLAINT_CHARACTERS = 64 << 10;

    private final StringBuilder complaints = new StringBuilder();

    /** What the program wrote about the graph so far, without repetitions: it says some things once a letter. */
    List<String> messages() {
        return complaints
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    HostFunction[] functions() {
        return new HostFunction[] {
            fails("a", "an assertion in Graphviz failed", I32, I32, I32, I32),
            fails("b", "Graphviz threw an exception", I32, I32, I32),
            fails("c", "Graphviz exited", I32),
            fails("h", "Graphviz aborted"),
            // Files: there are none, and standard output and error are one list of messages.
            answers("l", -NO_SUCH_FILE, I32, I32, I32, I32), // openat
            answers("y", -NO_SUCH_FILE, I32, I32, I32, I32), // faccessat
            answers("v", -NO_SUCH_FILE, I32, I32, I32, I32), // newfstatat
            answers("w", -BAD_FILE, I32, I32), // fstat
            answers("f", -BAD_FILE, I32, I32, I32), // fcntl
            answers("j", -NOT_A_TERMINAL, I32, I32, I32), // ioctl
            answers("m", -NOT_SUPPORTED, I32, I32, I32, I32, I64, I32, I32), // mmap
            answers("n", -NOT_SUPPORTED, I32, I32, I32, I32, I32, I64), // munmap
            answers("e", 0, I32), // close
            answers("i", BAD_FILE, I32, I32, I32, I32), // read
            answers("r", CANNOT_SEEK, I32, I64, I32, I32), // seek
            function("d", List.of(I32), this::write, I32, I32, I32, I32),
            // Time and chance: the epoch, in UTC, and zeros. Memory that an answer would go to starts as zeros.
            function("g", List.of(ValType.F64), (memory, arguments) -> 0, new ValType[0]), // now
            answers("x", 0, I32, I64, I32), // clock_time_get
            answers("o", 0, I64, I32), // localtime
            function("q", List.of(), (memory, arguments) -> 0, I32, I32, I32, I32), // tzset
            answers("u", 0, I32, I32), // random_get
            // Environment variables: none.
            answers("s", 0, I32, I32), // environ_get
            function("t", List.of(I32), Host::noEnvironment, I32, I32),
            function("k", List.of(I32), Host::grow, I32),
            function("p", List.of(I32), this::complain, I32),
        };
    }

    private long write(Memory memory, long[] arguments) {
        int vector = (int) arguments[1];
        int pieces = (int) arguments[2];
        int written = 0;
        for (int i = 0; i < pieces; i++) {
            int length = memory.readInt(vector + 8 * i + 4);
            remember(new String(memory.readBytes(memory.readInt(vector + 8 * i), length), StandardCharsets.UTF_8));
            written += length;
        }
        memory.writeI32((int) arguments[3], written);
        return 0;
    }

    private long complain(Memory memory, long[] arguments) {
        remember(memory.readCString((int) arguments[0]));
        return 0;
    }

    private void remember(String text) {
        int room = MOST_COMPLAINT_CHARACTERS - complaints.length();
        complaints.append(text, 0, Math.min(room, text.length()));
    }

    private static long noEnvironment(Memory memory, long[] arguments) {
        memory.writeI32((int) arguments[0], 0);
        memory.writeI32((int) arguments[1], 0);
        return 0;
    }

    /** Grows by half of what is there, since each growth copies the whole memory. */
    private static long grow(Memory memory, long[] arguments) {
        long wanted = Integer.toUnsignedLong((int) arguments[0]);
        int pages = memory.pages();
        long neededPages = (wanted + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE;
        long generousPages = Math.max(neededPages, Math.min(pages + pages / 2L, memory.maximumPages()));
        return generousPages <= memory.maximumPages() && memory.grow((int) (generousPages - pages)) >= 0 ? 1 : 0;
    }

    private HostFunction fails(String symbol, String what, ValType... parameters) {
        return new HostFunction("a", symbol, FunctionType.of(List.of(parameters), List.of()), (instance, arguments) -> {
            throw new GraphvizFailure(what, messages());
        });
    }

    private static HostFunction answers(String symbol, int result, ValType... parameters) {
        return function(symbol, List.of(I32), (memory, arguments) -> result, parameters);
    }

    private static HostFunction function(String symbol, List<ValType> results, Answer answer, ValType... parameters) {
        boolean silent = results.isEmpty();
        WasmFunctionHandle handle = (instance, arguments) -> {
            long result = answer.to(instance.memory(), arguments);
            return silent ? new long[0] : new long[] {result};
        };
        return new HostFunction("a", symbol, FunctionType.of(List.of(parameters), results), handle);
    }

    @FunctionalInterface
    private interface Answer {
        long to(Memory memory, long[] arguments);
    }
}
