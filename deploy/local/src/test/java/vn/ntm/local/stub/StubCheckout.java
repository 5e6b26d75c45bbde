package vn.ntm.local.stub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import vn.ntm.local.suite.Service;

/** A checkout in which every service is a stub, and the data a single file. */
public record StubCheckout(Path root) {

    private static final String CLASS_FILE = "vn/ntm/local/stub/StubService.class";

    /** Lays it out; the database script and the unpacked PostgreSQL are the real ones. */
    public static StubCheckout at(Path root) throws IOException {
        var checkout = new StubCheckout(root);
        writeJars(root);
        Path real = Path.of(System.getProperty("ntm.home"));
        Path binaries = Files.createDirectories(real.resolve(".run/postgresql"));
        Files.createSymbolicLink(Files.createDirectories(root.resolve(".run")).resolve("postgresql"), binaries);
        Files.createDirectories(root.resolve("deploy/postgres"));
        Files.copy(
                real.resolve("deploy/postgres/create-service-database.sql"),
                root.resolve("deploy/postgres/create-service-database.sql"));
        checkout.writeData("42,Hà Tĩnh");
        return checkout;
    }

    /** Builds the services, each time with the same content. */
    public static void writeJars(Path root) throws IOException {
        for (Service service : Service.values()) {
            writeJar(Files.createDirectories(root.resolve(service.module()).resolve("target/quarkus-app"))
                    .resolve("quarkus-run.jar"));
        }
    }

    /** Replaces the only row of the only file. */
    public void writeData(String row) throws IOException {
        Path data = Files.createDirectories(root.resolve("deploy/data/hatinh"));
        Files.writeString(data.resolve("load-order.csv"), """
                service,kind,file
                criteria,units,units.csv
                ocop,products,units.csv
                awards,commendations,units.csv
                """);
        Files.writeString(data.resolve("units.csv"), "code,name\n" + row + "\n");
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream bytes = Objects.requireNonNull(
                        StubService.class.getClassLoader().getResourceAsStream(CLASS_FILE))) {
            var first = new JarEntry(JarFile.MANIFEST_NAME);
            first.setTime(0);
            out.putNextEntry(first);
            manifest.write(out);
            var entry = new JarEntry(CLASS_FILE);
            entry.setTime(0);
            out.putNextEntry(entry);
            bytes.transferTo(out);
            out.closeEntry();
        }
    }
}
