package dev.merlon.startup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts a class in the place of every lambda expression and method reference, writes out what records leave to the JVM, and spares a
 * translated program its calls of helpers.
 *
 * <p>The JVM makes such classes while a program runs, and linking one, even from an archive, costs a tenth of a millisecond or
 * more; a short run of the compiler links several hundred. Loading an ordinary class from the archive costs far less.
 */
final class QuickClasses {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** Of the first version with nests, without which the new classes could not call what is private. */
    private static final int OLDEST = Opcodes.V11;

    private final Map<String, ClassNode> hosts = new TreeMap<>();
    private final Map<String, byte[]> classes = new TreeMap<>();

    private QuickClasses() {}

    /** The class files of a program, by name; those that change and those that are new, by name. */
    static Map<String, byte[]> of(Collection<byte[]> files) {
        QuickClasses all = new QuickClasses();
        Set<ClassNode> changed = new LinkedHashSet<>();
        for (byte[] file : files) {
            ClassNode host = new ClassNode();
            new ClassReader(file).accept(host, 0);
            if (TranslatedProgram.spare(host)) {
                changed.add(host);
            }
            if ((host.version & 0xffff) >= OLDEST) {
                all.hosts.put(host.name, host);
            }
        }
        for (ClassNode host : all.hosts.values()) {
            if (all.replace(host)) {
                changed.add(host);
                changed.add(all.nestHost(host));
            }
            if (RecordMethods.replace(host)) {
                changed.add(host);
            }
        }
        for (ClassNode host : changed) {
            ClassWriter writer = new ClassWriter(0);
            host.accept(writer);
            all.classes.put(host.name, writer.toByteArray());
        }
        return all.classes;
    }

    private ClassNode nestHost(ClassNode host) {
        ClassNode found = host.nestHostClass == null ? host : hosts.get(host.nestHostClass);
        if (found == null) {
            throw new IllegalArgumentException("the class around " + host.name + " is missing");
        }
        return found;
    }

    private boolean replace(ClassNode host) {
        int number = 0;
        for (MethodNode method : host.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && isLambda(call)) {
                    LambdaClass lambda = new LambdaClass(host.name + "$$" + number++, call);
                    add(lambda, host);
                    MethodNode replacement = new MethodNode();
                    lambda.visitReplacement(replacement);
                    method.instructions.insertBefore(call, replacement.instructions);
                    method.instructions.remove(call);
                }
            }
        }
        return number > 0;
    }

    private void add(LambdaClass lambda, ClassNode host) {
        ClassNode nest = nestHost(host);
        classes.put(lambda.name(), lambda.write(host.version, nest.name));
        if (nest.nestMembers == null) {
            nest.nestMembers = new ArrayList<>();
        }
        nest.nestMembers.add(lambda.name());
    }

    /** Whether a call is of the plain factory; the other one also makes lambdas that are serialised or have several types. */
    private static boolean isLambda(InvokeDynamicInsnNode call) {
        Handle factory = call.bsm;
        return factory.getOwner().equals(FACTORY) && factory.getName().equals("metafactory");
    }
}
