package org.indusco.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A folder for one run with all that runs in it. However the run ends, by Ctrl-C or by a fault as
/// well as by itself, what was started is stopped first and then the folder is taken away.
public final class Scratch implements AutoCloseable {

  private final Path folder;
  private final Deque<Runnable> endings = new ArrayDeque<>();
  private final Thread hook = new Thread(this::end, "bench-tidying");

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /// Makes an empty one.
  public static Scratch make() throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory("indusco-bench-register-"));
    Runtime.getRuntime().addShutdownHook(scratch.hook);
    return scratch;
  }

  /// The folder.
  public Path folder() {
    return folder;
  }

  /// Remembers how something that was started is stopped; that it is stopped already, or twice,
  /// does no harm.
  public synchronized void atEnd(Runnable ending) {
    endings.push(ending);
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program ends, and the hook finds nothing left to do.
      return;
    }
  }

  private synchronized void end() {
    try {
      while (!endings.isEmpty()) {
        endings.pop().run();
      }
    } finally {
      delete();
    }
  }

  private void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " could not be taken away", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      // A server that ends takes its own files away.
      if (Files.exists(file)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path file, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
