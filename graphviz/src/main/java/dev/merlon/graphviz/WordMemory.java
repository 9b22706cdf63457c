package dev.merlon.graphviz;

import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The memory of the program, as words of four bytes, the lowest byte first.
 *
 * <p>Most of what the program reads and writes is a word at a multiple of four. That is one look into an array here, which is
 * quick from the first time on; the memory that comes with the runtime is quick once the JVM's second compiler has been at it,
 * and a picture is finished before that.
 *
 * <p>An address that is not in the memory makes an {@link IndexOutOfBoundsException}. There is one thread, and no passive
 * data.
 */
@SuppressWarnings("removal") // The interface still demands the methods that it will lose.
final class WordMemory implements Memory {
    private static final int WORDS_PER_PAGE = PAGE_SIZE / 4;
    private static final long LOW = 0xFFFF_FFFFL;

    private final int initialPages;
    private final int maximumPages;
    private int[] words;

    WordMemory(MemoryLimits limits) {
        initialPages = limits.initialPages();
        maximumPages = Math.min(limits.maximumPages(), RUNTIME_MAX_PAGES);
        words = new int[initialPages * WORDS_PER_PAGE];
    }

    /** The words of now; when the memory grows there will be others. */
    int[] words() {
        return words;
    }

    @Override
    public int pages() {
        return words.length / WORDS_PER_PAGE;
    }

    @Override
    public int grow(int more) {
        int before = pages();
        long wanted = before + (long) more;
        if (more < 0 || wanted > maximumPages) {
            return -1;
        }
        words = Arrays.copyOf(words, (int) wanted * WORDS_PER_PAGE);
        return before;
    }

    @Override
    public int initialPages() {
        return initialPages;
    }

    @Override
    public int maximumPages() {
        return maximumPages;
    }

    @Override
    public int readInt(int address) {
        int[] all = words;
        int index = address >>> 2;
        int beyond = address & 3;
        if (beyond == 0) {
            return all[index];
        }
        return all[index] >>> (beyond << 3) | all[index + 1] << (4 - beyond << 3);
    }

    @Override
    public void writeI32(int address, int value) {
        int[] all = words;
        int index = address >>> 2;
        int beyond = address & 3;
        if (beyond == 0) {
            all[index] = value;
            return;
        }
        int low = beyond << 3;
        int high = 4 - beyond << 3;
        int kept = all[index + 1] & -1 << low;
        all[index] = all[index] & -1 >>> high | value << low;
        all[index + 1] = kept | value >>> high;
    }

    @Override
    public long readLong(int address) {
        return readInt(address) & LOW | (long) readInt(address + 4) << 32;
    }

    @Override
    public void writeLong(int address, long value) {
        // The end comes first, so that nothing is written where not all of it fits.
        writeI32(address + 4, (int) (value >>> 32));
        writeI32(address, (int) value);
    }

    @Override
    public byte read(int address) {
        return (byte) (words[address >>> 2] >>> ((address & 3) << 3));
    }

    @Override
    public void writeByte(int address, byte value) {
        int low = (address & 3) << 3;
        int index = address >>> 2;
        words[index] = words[index] & ~(0xFF << low) | (value & 0xFF) << low;
    }

    @Override
    public short readShort(int address) {
        return (short) (read(address) & 0xFF | read(address + 1) << 8);
    }

    @Override
    public void writeShort(int address, short value) {
        writeByte(address + 1, (byte) (value >>> 8));
        writeByte(address, (byte) value);
    }

    @Override
    public long readU16(int address) {
        return readShort(address) & 0xFFFF;
    }

    @Override
    public float readFloat(int address) {
        return Float.intBitsToFloat(readInt(address));
    }

    @Override
    public long readF32(int address) {
        return readInt(address);
    }

    @Override
    public void writeF32(int address, float value) {
        writeI32(address, Float.floatToRawIntBits(value));
    }

    @Override
    public double readDouble(int address) {
        return Double.longBitsToDouble(readLong(address));
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void writeF64(int address, double value) {
        writeLong(address, Double.doubleToRawLongBits(value));
    }

    @Override
    public byte[] readBytes(int address, int size) {
        check(address, size);
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = read(address + i);
        }
        return bytes;
    }

    @Override
    public void write(int address, byte[] data, int offset, int size) {
        check(address, size);
        int i = 0;
        for (; i < size && (address + i & 3) != 0; i++) {
            writeByte(address + i, data[offset + i]);
        }
        int whole = size - i >>> 2;
        ByteBuffer.wrap(data, offset + i, whole << 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(words, address + i >>> 2, whole);
        i += whole << 2;
        for (; i < size; i++) {
            writeByte(address + i, data[offset + i]);
        }
    }

    @Override
    public void fill(byte value, int from, int to) {
        check(from, to - from);
        int address = from;
        for (; address < to && (address & 3) != 0; address++) {
            writeByte(address, value);
        }
        int whole = Math.max(address, to & ~3);
        Arrays.fill(words, address >>> 2, whole >>> 2, (value & 0xFF) * 0x01010101);
        for (address = whole; address < to; address++) {
            writeByte(address, value);
        }
    }

    @Override
    public void copy(int to, int from, int size) {
        check(to, size);
        check(from, size);
        if (((to | from | size) & 3) == 0) {
            System.arraycopy(words, from >>> 2, words, to >>> 2, size >>> 2);
        } else {
            write(to, readBytes(from, size), 0, size);
        }
    }

    private void check(int address, int size) {
        if (address < 0 || size < 0 || address + (long) size > 4L * words.length) {
            throw new IndexOutOfBoundsException(Integer.toUnsignedString(address) + " and " + size + " more");
        }
    }

    @Override
    public void initialize(Instance instance, DataSegment[] segments) {
        for (DataSegment segment : segments) {
            if (!(segment instanceof ActiveDataSegment active)) {
                throw new UnsupportedOperationException("passive data");
            }
            long address = ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
            write((int) address, active.data());
        }
    }

    @Override
    public void zero() {
        Arrays.fill(words, 0);
    }

    @Override
    public void initPassiveSegment(int segment, int to, int offset, int size) {
        throw new UnsupportedOperationException("passive data");
    }

    @Override
    public void drop(int segment) {
        // What has been written is not needed again.
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Object lock(int address) {
        return this;
    }

    @Override
    public int waitOn(int address, int expected, long timeout) {
        throw new UnsupportedOperationException("threads");
    }

    @Override
    public int waitOn(int address, long expected, long timeout) {
        throw new UnsupportedOperationException("threads");
    }

    @Override
    public int notify(int address, int most) {
        return 0;
    }
}
