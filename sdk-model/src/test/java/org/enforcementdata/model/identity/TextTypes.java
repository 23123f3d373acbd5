package org.enforcementdata.model.identity;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/** Every text type of the model, found by its class file: none can be forgotten. */
final class TextTypes {

  private static final String CLASS = ".class";

  private TextTypes() {}

  /** Text types, code lists among them. */
  static List<Class<?>> all() {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(CLASS) && file.startsWith("org"))
          .<Class<?>>map(TextTypes::type)
          .filter(type -> WrittenText.class.isAssignableFrom(type))
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("class files of the model", e);
    }
  }

  /** Text types that state their form, so all but code lists. */
  static List<Class<?>> withForm() {
    return all().stream().filter(type -> type.isAnnotationPresent(TextForm.class)).toList();
  }

  /** The value of a type that holds a text, right or wrong. */
  static WrittenText of(Class<?> type, String text) {
    return call(type, "of", text);
  }

  /** The value of a type from a text from elsewhere. */
  static WrittenText folded(Class<?> type, String text) {
    return call(type, "folded", text);
  }

  private static WrittenText call(Class<?> type, String door, String text) {
    try {
      return (WrittenText) type.getMethod(door, String.class).invoke(null, text);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName() + ": expected a static " + door + "(String)", e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(WrittenText.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("class files of the model", e);
    }
  }

  private static Class<?> type(String file) {
    String name =
        file.substring(0, file.length() - CLASS.length()).replace(File.separatorChar, '.');
    try {
      return Class.forName(name, false, TextTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(file, e);
    }
  }
}
