package dev.merlon.startup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambda expressions and method references of every kind, and records; its text must be the same before and after. */
public final class Samples implements Supplier<String> {
    private final String field = "field";

    private interface Named {
        String name();

        default String shout() {
            Supplier<String> shouted = () -> loud(name());
            return shouted.get();
        }

        private String loud(String text) {
            return text + "!";
        }
    }

    private record Item(String name, int size) implements Named {}

    private record Everything(
            boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j, Object k) {
        static Everything of(int n) {
            return new Everything(
                    n % 2 == 0, (byte) n, (char) n, (short) n, n, 1L << n, n / 3f, -n / 3d, "i" + n, ARRAYS[n], n);
        }
    }

    private static final int[][] ARRAYS = {{0}, {1}, {2}};

    private static final class Nested {
        private static String hidden(Object value) {
            return "<" + value + ">";
        }

        private static Function<Object, String> reference() {
            return Nested::hidden;
        }
    }

    @Override
    public String get() {
        List<Object> found = new ArrayList<>();
        int number = 40;
        long wide = 1L << 40;
        double fraction = 0.5;
        IntSupplier sum = () -> number + 2;
        LongSupplier widened = () -> number;
        Supplier<String> captured = () -> field + number + wide + fraction;
        BinaryOperator<Integer> unboxed = Integer::sum;
        ToLongFunction<Integer> unboxedAndWidened = value -> value;
        ToLongFunction<Integer> widenedResult = Integer::intValue;
        Function<String, Integer> boxedResult = String::length;
        IntFunction<List<String>> constructor = ArrayList::new;
        BiFunction<String, Integer, Item> record = Item::new;
        Predicate<String> bound = "a b c"::contains;
        UnaryOperator<String> ownMethod = this::quote;
        Consumer<Object> resultDropped = found::add;
        Function<Object, int[]> array = value -> new int[] {value.hashCode()};
        Function<Item[], Item> first = items -> items[0];
        Comparator<Item> order = Comparator.comparing(Item::name).thenComparingInt(Item::size);
        resultDropped.accept(sum.getAsInt());
        resultDropped.accept(widened.getAsLong());
        found.add(captured.get());
        found.add(unboxed.apply(1, 2));
        found.add(unboxedAndWidened.applyAsLong(7));
        found.add(widenedResult.applyAsLong(8));
        found.add(boxedResult.apply("four"));
        found.add(constructor.apply(3));
        found.add(record.apply("item", 5));
        found.add(bound.test("b"));
        found.add(ownMethod.apply("q"));
        found.add(array.apply(9)[0]);
        found.add(first.apply(new Item[] {new Item("x", 1)}).shout());
        found.add(order.compare(new Item("a", 1), new Item("a", 2)));
        found.add(Nested.reference().apply(10));
        found.add(generic(List.of("g"), text -> text + text));
        for (int one = 0; one < ARRAYS.length; one++) {
            Everything whole = Everything.of(one);
            found.add(Everything.of(one).hashCode() == whole.hashCode());
            found.add(new Item("n", one).hashCode());
            for (int other = 0; other < ARRAYS.length; other++) {
                found.add(whole.equals(Everything.of(other)));
            }
            found.add(whole.equals((Object) "another"));
        }
        return found.toString();
    }

    private static <T extends CharSequence> T generic(List<? extends T> values, UnaryOperator<T> change) {
        return change.apply(values.get(0));
    }

    private String quote(String text) {
        return "\"" + text + "\"" + field;
    }
}
