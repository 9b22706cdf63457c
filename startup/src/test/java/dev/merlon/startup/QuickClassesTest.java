package dev.merlon.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

class QuickClassesTest {
    private static final List<String> NAMES =
            List.of("Samples", "Samples$Named", "Samples$Item", "Samples$Nested", "Samples$Everything");

    private final Map<String, byte[]> changed = QuickClasses.of(samples());

    @Test
    void programDoesTheSame() throws ReflectiveOperationException {
        Class<?> rewritten = new Loader(changed).loadClass(Samples.class.getName());
        Object samples = rewritten.getConstructor().newInstance();
        assertThat(rewritten).isNotSameAs(Samples.class);
        assertThat(((Supplier<?>) samples).get()).isEqualTo(new Samples().get());
    }

    @Test
    void nothingToLinkIsLeft() {
        assertThat(samples().stream().mapToInt(QuickClassesTest::linked).sum()).isGreaterThan(15);
        assertThat(changed.values()).allSatisfy(file -> assertThat(linked(file)).isZero());
    }

    @Test
    void sameProgramGivesSameBytes() {
        Map<String, byte[]> again = QuickClasses.of(samples());
        assertThat(again.keySet()).containsExactlyElementsOf(changed.keySet());
        again.forEach((name, file) -> assertThat(file).isEqualTo(changed.get(name)));
    }

    private static int linked(byte[] file) {
        ClassNode host = new ClassNode();
        new ClassReader(file).accept(host, 0);
        int found = 0;
        for (MethodNode method : host.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode call
                        && (call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                                || call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
                                        && !method.name.equals("toString"))) {
                    found++;
                }
            }
        }
        return found;
    }

    private static List<byte[]> samples() {
        List<byte[]> files = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream in = QuickClassesTest.class.getResourceAsStream(name + ".class")) {
                files.add(in.readAllBytes());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return files;
    }

    /** Loads the rewritten classes in the place of those on the class path. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(QuickClassesTest.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] file = files.get(name.replace('.', '/'));
            if (file == null && name.startsWith(Samples.class.getName())) {
                file = sample(name);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return file == null ? super.loadClass(name, resolve) : defineClass(name, file, 0, file.length);
            }
        }

        private static byte[] sample(String name) {
            try (InputStream in = QuickClassesTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
