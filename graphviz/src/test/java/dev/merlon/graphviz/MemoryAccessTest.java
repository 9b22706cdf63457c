package dev.merlon.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.runtime.ByteBufferMemory;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The short ways into the memory lead where the runtime's own memory has it. */
final class MemoryAccessTest {
    private static final MemoryLimits LIMITS = new MemoryLimits(1, 3);
    private static final int PART = 64;
    private static final int STEPS = 20_000;

    private final Memory memory = new WordMemory(LIMITS);
    private final Memory expected = new ByteBufferMemory(LIMITS);

    @Test
    void readsAndWritesAsTheMemoryOfTheRuntime() {
        SplittableRandom random = new SplittableRandom(11);
        for (int step = 0; step < STEPS; step++) {
            int base = random.nextInt(PART);
            int offset = random.nextInt(PART);
            int address = base + offset;
            long value = random.nextLong();
            switch (random.nextInt(4)) {
                case 0 -> {
                    MemoryAccess.memoryWriteByte(base, (byte) value, offset, memory);
                    expected.writeByte(address, (byte) value);
                }
                case 1 -> {
                    MemoryAccess.memoryWriteInt(base, (int) value, offset, memory);
                    expected.writeI32(address, (int) value);
                }
                case 2 -> {
                    MemoryAccess.memoryWriteLong(base, value, offset, memory);
                    expected.writeLong(address, value);
                }
                default -> {
                    MemoryAccess.memoryWriteDouble(base, (double) value, offset, memory);
                    expected.writeF64(address, (double) value);
                }
            }
            assertThat(memory.readBytes(0, 3 * PART)).isEqualTo(expected.readBytes(0, 3 * PART));
            assertThat(MemoryAccess.memoryReadByte(base, offset, memory)).isEqualTo(expected.read(address));
            assertThat(MemoryAccess.memoryReadInt(base, offset, memory)).isEqualTo(expected.readInt(address));
            assertThat(MemoryAccess.memoryReadLong(base, offset, memory)).isEqualTo(expected.readLong(address));
            assertThat(Double.doubleToRawLongBits(MemoryAccess.memoryReadDouble(base, offset, memory)))
                    .isEqualTo(expected.readF64(address));
        }
    }

    @Test
    void whatIsNotInTheMemoryIsRefused() {
        for (int[] place :
                new int[][] {{-4, 8}, {-3, 8}, {Memory.PAGE_SIZE, 0}, {Memory.PAGE_SIZE - 4, 4}, {1 << 30, 1 << 30}}) {
            assertThatThrownBy(() -> MemoryAccess.memoryReadByte(place[0], place[1], memory))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MemoryAccess.memoryReadInt(place[0], place[1], memory))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MemoryAccess.memoryReadLong(place[0], place[1], memory))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MemoryAccess.memoryWriteInt(place[0], 1, place[1], memory))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MemoryAccess.memoryWriteLong(place[0], 1, place[1], memory))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> MemoryAccess.memoryWriteLong(Memory.PAGE_SIZE - 4, -1, 0, memory))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(memory.readInt(Memory.PAGE_SIZE - 4)).isZero();
    }
}
