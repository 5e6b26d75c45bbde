package vn.ntm.local.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One run at a time over one state folder. The system frees the lock when its holder dies, however it dies. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, which is kept until it is closed.
     *
     * @throws LaunchFailure if another run holds it
     */
    public static RunLock take(Layout layout) throws IOException {
        PrivateFiles.makeFolder(layout.state());
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new LaunchFailure(
                    ExitCode.ALREADY_RUNNING,
                    "The suite is already running over %s: stop that run first, or give this one another --state."
                            .formatted(layout.shown(layout.state())));
        }
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
