package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F2: an application that is stopped takes the SDK with it. */
@Timeout(60)
class ClassUnloadingTest {

  private static final byte[] DOCUMENT =
      FullDocuments.of("permit").put("revision", "wrong").toString().getBytes(UTF_8);

  /** Classes of the SDK of its own, all others of the application. */
  private static final class Own extends URLClassLoader {

    Own() {
      super(new URL[] {place(EnforcementJson.class), place(EnforcementRecord.class)}, parent());
    }

    private static ClassLoader parent() {
      return ClassUnloadingTest.class.getClassLoader();
    }

    private static URL place(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        boolean isOurs = name.startsWith("org.enforcementdata.");
        return known != null ? known : isOurs ? findClass(name) : super.loadClass(name, resolve);
      }
    }
  }

  @Test
  void aClassLoaderWithTheSdkIsFreed() throws Exception {
    WeakReference<ClassLoader> loader = used();
    for (int i = 0; i < 300 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(Optional.ofNullable(loader.get())).isEmpty();
  }

  /** A loader that has read, written and reported, in a frame of its own. */
  private static WeakReference<ClassLoader> used()
      throws ReflectiveOperationException, IOException {
    try (Own own = new Own()) {
      Class<?> door = own.loadClass(EnforcementJson.class.getName());
      assertThat(door).isNotSameAs(EnforcementJson.class);
      Object json = door.getMethod("standard").invoke(null);
      Object read = door.getMethod("read", byte[].class).invoke(json, (Object) DOCUMENT);
      Object report = read.getClass().getMethod("report").invoke(read);
      Class<?> type = own.loadClass(Report.class.getName());
      byte[] bytes = (byte[]) door.getMethod("write", type).invoke(json, report);
      assertThat(new String(bytes, UTF_8)).contains("member.type");
      return new WeakReference<>(own);
    }
  }
}
