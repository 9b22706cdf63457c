package dev.merlon.startup;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes the value on the stack one of another type, as the arguments and results of lambda expressions are adapted. */
final class Conversion {
    private Conversion() {}

    /**
     * Adds the instructions.
     *
     * @param erased the type that the value has for the verifier
     * @param exact the type it is known to have
     * @param wanted the type it must have
     */
    static void convert(MethodVisitor code, Type erased, Type exact, Type wanted) {
        if (isPrimitive(erased)) {
            if (isPrimitive(wanted)) {
                widen(code, erased, wanted);
            } else {
                box(code, erased);
            }
        } else if (isPrimitive(wanted)) {
            Type inside = unboxed(exact);
            Type primitive = inside == null ? wanted : inside;
            Type box = boxed(primitive);
            code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    box.getInternalName(),
                    primitive.getClassName() + "Value",
                    Type.getMethodDescriptor(primitive),
                    false);
            widen(code, primitive, wanted);
        } else if (!wanted.equals(erased) && !wanted.getDescriptor().equals("Ljava/lang/Object;")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void box(MethodVisitor code, Type primitive) {
        Type box = boxed(primitive);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                box.getInternalName(),
                "valueOf",
                Type.getMethodDescriptor(box, primitive),
                false);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        int source = from.getSort() < Type.INT ? Type.INT : from.getSort();
        int target = to.getSort() < Type.INT ? Type.INT : to.getSort();
        if (source == target) {
            return;
        }
        int instruction = switch (source * 16 + target) {
            case Type.INT * 16 + Type.LONG -> Opcodes.I2L;
            case Type.INT * 16 + Type.FLOAT -> Opcodes.I2F;
            case Type.INT * 16 + Type.DOUBLE -> Opcodes.I2D;
            case Type.LONG * 16 + Type.FLOAT -> Opcodes.L2F;
            case Type.LONG * 16 + Type.DOUBLE -> Opcodes.L2D;
            case Type.FLOAT * 16 + Type.DOUBLE -> Opcodes.F2D;
            default -> throw new IllegalArgumentException("no widening from " + from + " to " + to);
        };
        code.visitInsn(instruction);
    }

    static Type boxed(Type primitive) {
        String name = switch (primitive.getSort()) {
            case Type.BOOLEAN -> "Boolean";
            case Type.CHAR -> "Character";
            case Type.BYTE -> "Byte";
            case Type.SHORT -> "Short";
            case Type.INT -> "Integer";
            case Type.FLOAT -> "Float";
            case Type.LONG -> "Long";
            default -> "Double";
        };
        return Type.getObjectType("java/lang/" + name);
    }

    /** The primitive type in a box; null for what is no box. */
    private static @Nullable Type unboxed(Type box) {
        return switch (box.getClassName()) {
            case "java.lang.Boolean" -> Type.BOOLEAN_TYPE;
            case "java.lang.Character" -> Type.CHAR_TYPE;
            case "java.lang.Byte" -> Type.BYTE_TYPE;
            case "java.lang.Short" -> Type.SHORT_TYPE;
            case "java.lang.Integer" -> Type.INT_TYPE;
            case "java.lang.Float" -> Type.FLOAT_TYPE;
            case "java.lang.Long" -> Type.LONG_TYPE;
            case "java.lang.Double" -> Type.DOUBLE_TYPE;
            default -> null;
        };
    }
}
