package vn.ntm.local.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The middle of what was measured, with the least and the most beside it. */
final class Median {

    private final List<Double> values = new ArrayList<>();

    static Median of(Collection<Double> values) {
        var median = new Median();
        median.values.addAll(values);
        return median;
    }

    void add(double value) {
        values.add(value);
    }

    double value() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, and in brackets the least and the most: {@code 1.21 (1.10–1.52)}. */
    String shown(String format) {
        double least = values.stream().min(Double::compare).orElseThrow();
        double most = values.stream().max(Double::compare).orElseThrow();
        return (format + " (" + format + "–" + format + ")").formatted(value(), least, most);
    }
}
