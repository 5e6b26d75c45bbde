package vn.ntm.local.document;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Every refusal that the suite can give, read from the built modules. */
final class Catalogue {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES = List.of(
            "kernel",
            "identity",
            "ledger",
            "casework",
            "criteria-service",
            "ocop-service",
            "awards-service",
            "gateway");

    private Catalogue() {}

    /**
     * One refusal.
     *
     * @param module where it is said
     */
    record Entry(
            String module, String code, int status, String titleVi, String titleEn, String detailVi, String detailEn) {}

    /** In the order of the modules, then of status and code. */
    static List<Entry> entries() throws IOException, ReflectiveOperationException {
        var entries = new ArrayList<Entry>();
        try (var classes = new URLClassLoader(folders(), Catalogue.class.getClassLoader())) {
            Class<?> type = classes.loadClass("vn.ntm.kernel.problem.ProblemType");
            for (String module : MODULES) {
                var ofModule = new ArrayList<Entry>();
                for (String name : candidates(module)) {
                    Class<?> candidate = classes.loadClass(name);
                    if (candidate.isEnum() && type.isAssignableFrom(candidate)) {
                        for (Object constant : candidate.getEnumConstants()) {
                            ofModule.add(entry(module, type, constant));
                        }
                    }
                }
                ofModule.sort(Comparator.comparingInt(Entry::status).thenComparing(Entry::code));
                entries.addAll(ofModule);
            }
        }
        return entries;
    }

    private static Entry entry(String module, Class<?> type, Object constant) throws ReflectiveOperationException {
        Object title = type.getMethod("title").invoke(constant);
        Object detail = type.getMethod("detail").invoke(constant);
        String code = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        int status = (int) type.getMethod("status").invoke(constant);
        return new Entry(
                module, code, status, text(title, "vi"), text(title, "en"), text(detail, "vi"), text(detail, "en"));
    }

    private static String text(Object bilingual, String language) throws ReflectiveOperationException {
        return (String) bilingual.getClass().getMethod(language).invoke(bilingual);
    }

    private static URL[] folders() throws IOException {
        var folders = new ArrayList<URL>();
        for (String module : MODULES) {
            folders.add(classes(module).toUri().toURL());
        }
        return folders.toArray(URL[]::new);
    }

    private static Path classes(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    private static List<String> candidates(String module) throws IOException {
        Path folder = classes(module);
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith("Problem.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    /** The text of all tests of all modules but of those of the catalogue itself. */
    static String tests() throws IOException {
        var text = new StringBuilder();
        for (String module : concat(MODULES, "deploy/local")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/local/document/"))
                        .toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static List<String> concat(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
