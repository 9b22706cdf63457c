package dev.merlon.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.ByteBufferMemory;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the memory made for short runs holds is what the runtime's own memory holds. */
final class WordMemoryTest {
    private static final MemoryLimits LIMITS = new MemoryLimits(1, 3);
    /** So small that writes meet each other. */
    private static final int PART = 64;

    private static final int STEPS = 20_000;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Memory memory = new WordMemory(LIMITS);
    private final Memory expected = new ByteBufferMemory(LIMITS);

    @Test
    void holdsWhatTheMemoryOfTheRuntimeHolds() {
        for (int step = 0; step < STEPS; step++) {
            int kind = random.nextInt(9);
            int address = random.nextInt(PART);
            long value = random.nextLong();
            int from = random.nextInt(PART);
            int size = random.nextInt(PART / 2);
            write(memory, kind, address, value, from, size);
            write(expected, kind, address, value, from, size);
            assertThat(memory.readBytes(0, 2 * PART))
                    .as("after step " + step)
                    .isEqualTo(expected.readBytes(0, 2 * PART));
            assertThat(read(memory, kind, address)).isEqualTo(read(expected, kind, address));
        }
    }

    private static void write(Memory to, int kind, int address, long value, int from, int size) {
        switch (kind) {
            case 0 -> to.writeByte(address, (byte) value);
            case 1 -> to.writeShort(address, (short) value);
            case 2 -> to.writeI32(address, (int) value);
            case 3 -> to.writeLong(address, value);
            case 4 -> to.writeF32(address, (float) value);
            case 5 -> to.writeF64(address, (double) value);
            case 6 -> to.fill((byte) value, address, address + size);
            case 7 -> to.copy(address, from, size);
            default -> to.write(address, new byte[] {1, 2, 3, -4, 5, 6, 7, (byte) value, 9}, 1, size % 9);
        }
    }

    private static long read(Memory from, int kind, int address) {
        return switch (kind) {
            case 0 -> from.read(address);
            case 1 -> from.readShort(address);
            case 2 -> from.readInt(address);
            case 3 -> from.readLong(address);
            case 4 -> from.readF32(address);
            case 5 -> from.readF64(address);
            case 6 -> from.readU16(address);
            case 7 -> Float.floatToRawIntBits(from.readFloat(address));
            default -> Double.doubleToRawLongBits(from.readDouble(address));
        };
    }

    @Test
    void growsUpToItsLimitAndKeepsWhatItHolds() {
        memory.writeI32(0, 42);
        assertThat(memory.grow(2)).isEqualTo(1);
        assertThat(memory.grow(1)).isEqualTo(-1);
        assertThat(memory.pages()).isEqualTo(3);
        assertThat(memory.readInt(0)).isEqualTo(42);
    }

    @Test
    void endsWhereItEnds() {
        int end = Memory.PAGE_SIZE;
        assertThatThrownBy(() -> memory.read(end)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.readInt(end - 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.writeI32(-4, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.fill((byte) 1, end - 2, end + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.copy(0, end - 2, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.writeLong(end - 4, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(memory.readInt(end - 4)).isZero();
    }
}
