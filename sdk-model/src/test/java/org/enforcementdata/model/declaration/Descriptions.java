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
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The English sentences of types and accessors: the first sentence of their Javadoc in the sources.
 */
public final class Descriptions {

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> accessors = new LinkedHashMap<>();

  private Descriptions() {}

  /** Reads the sources of a module below a folder. */
  public static Descriptions of(Path folder) {
    Descriptions descriptions = new Descriptions();
    ParsedSources sources = ParsedSources.of(folder);
    for (CompilationUnitTree unit : sources.units()) {
      unit.getTypeDecls().forEach(type -> descriptions.add(unit, type, sources.trees()));
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
