package org.enforcementdata.model.declaration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Java sources below a folder, parsed.
 *
 * @param units the files, in the order of their paths
 * @param trees what finds their comments
 */
public record ParsedSources(List<CompilationUnitTree> units, DocTrees trees) {

  /** The sources of this module. */
  public static final Path MAIN = Path.of("src/main/java");

  /** Parses them. */
  public static ParsedSources of(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> paths = Files.walk(folder)) {
      List<Path> java = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new ParsedSources(units, DocTrees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException("sources " + folder + ": cannot be read", e);
    }
  }

  /** The classes and interfaces at the top of the files. */
  public List<ClassTree> types() {
    return units.stream().flatMap(ParsedSources::types).toList();
  }

  /** The full names of those that fulfil a condition. */
  public List<String> names(Predicate<ClassTree> condition) {
    return units.stream()
        .flatMap(
            unit ->
                types(unit)
                    .filter(condition)
                    .map(type -> unit.getPackageName() + "." + type.getSimpleName()))
        .toList();
  }

  private static Stream<ClassTree> types(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast);
  }

  /** Whether a type or method bears an annotation. */
  public static boolean bears(ModifiersTree modifiers, String annotation) {
    return modifiers.getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(type -> type.toString().equals(annotation));
  }
}
