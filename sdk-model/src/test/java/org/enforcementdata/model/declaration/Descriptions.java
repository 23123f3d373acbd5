package org.enforcementdata.model.declaration;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The English sentences of types and accessors: the first sentence of their Javadoc in the sources.
 */
public final class Descriptions {

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> accessors = new LinkedHashMap<>();

  private Descriptions() {}

  /** Reads the sources of a module below a folder. */
  public static Descriptions of(Path sources) {
    Descriptions descriptions = new Descriptions();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> paths = Files.walk(sources)) {
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
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        unit.getTypeDecls().forEach(type -> descriptions.add(unit, type, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("sources " + sources + ": cannot be read", e);
    }
    return descriptions;
  }

  /** The sentence of a type. */
  public String of(Class<?> type) {
    return types.getOrDefault(type.getSimpleName(), "");
  }

  /**
   * The sentence of an accessor such as {@code getName}, declared by a type or by one that it
   * extends.
   */
  public String of(Class<?> owner, String accessor) {
    String own = accessors.getOrDefault(owner.getSimpleName(), Map.of()).get(accessor);
    if (own != null) {
      return own;
    }
    return Stream.of(owner.getInterfaces())
        .map(parent -> of(parent, accessor))
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The accessors of a type in the order of its source. */
  public List<String> accessorsOf(Class<?> type) {
    return new ArrayList<>(accessors.getOrDefault(type.getSimpleName(), Map.of()).keySet());
  }

  private void add(CompilationUnitTree unit, Tree tree, DocTrees trees) {
    if (!(tree instanceof ClassTree type)) {
      return;
    }
    String name = type.getSimpleName().toString();
    types.put(name, sentence(unit, type, trees));
    Map<String, String> methods = accessors.computeIfAbsent(name, x -> new LinkedHashMap<>());
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getParameters().isEmpty()) {
        methods.put(method.getName().toString(), sentence(unit, method, trees));
      }
    }
  }

  private static String sentence(CompilationUnitTree unit, Tree tree, DocTrees trees) {
    DocCommentTree comment = trees.getDocCommentTree(TreePath.getPath(unit, tree));
    return comment == null
        ? ""
        : comment.getFirstSentence().stream()
            .map(Descriptions::text)
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
  }

  private static String text(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    }
    if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (part instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? link.getReference().getSignature()
          : link.getLabel().stream().map(Descriptions::text).collect(Collectors.joining());
    }
    return part.toString();
  }
}
