package vn.ntm.local.bench.arena;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The middle of what was measured, with the least and the most beside it. */
public final class Median {

    private final List<Double> values = new ArrayList<>();

    public static Median of(Collection<Double> values) {
        var median = new Median();
        median.values.addAll(values);
        return median;
    }

    public void add(double value) {
        values.add(value);
    }

    public double value() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The median, and in brackets the least and the most: {@code 1.21 (1.10–1.52)}. */
    public String shown(String format) {
        double least = values.stream().min(Double::compare).orElseThrow();
        double most = values.stream().max(Double::compare).orElseThrow();
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", value(), least, most);
    }
}
