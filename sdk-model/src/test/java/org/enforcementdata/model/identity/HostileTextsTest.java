package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

/** Fault F30: whatever is asked of a text that has no form, no exception and nothing invented. */
class HostileTextsTest {

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud842",
          "\udc00\ud800",
          "\ufeff",
          "0",
          "31",
          "92",
          "913",
          "C",
          "a",
          "w",
          "H9",
          "HW",
          "900-",
          "〔",
          "〔2024〕",
          "第号",
          "号",
          "沪环罚〔2024〕99999999999号",
          "沪环罚\n〔2024〕12号",
          "9131000063169638",
          "91310000631696382",
          "91310000631696382CC",
          "92310115*********2",
          "92310115XXXXXXXXX2",
          "＊",
          "𠮷𠮷𠮷𠮷𠮷𠮷",
          "999999999999999",
          "９１３１",
          "(".repeat(5000),
          "9".repeat(100_000));

  @Test
  void everyQuestionOfEveryTextTypeIsAnsweredWithoutAnException() {
    int asked = 0;
    List<Class<?>> types = TextTypes.all();
    for (Class<?> type : types) {
      for (String text : texts(type)) {
        WrittenText value = TextTypes.of(type, text);
        for (Method question : questions(type)) {
          ask(value, question);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(types.size() * HOSTILE.size());
  }

  @Test
  void nothingFollowsFromATextWithoutForm() {
    List<String> invented = new ArrayList<>();
    for (Class<?> type : TextTypes.all()) {
      List<Method> own =
          questions(type).stream().filter(method -> method.getDeclaringClass() == type).toList();
      for (String text : texts(type)) {
        WrittenText value = TextTypes.of(type, text);
        if (value.isMasked() || value.defect().isPresent()) {
          own.stream()
              .filter(question -> isAffirmed(ask(value, question)))
              .forEach(
                  question ->
                      invented.add(type.getSimpleName() + "." + question.getName() + " " + text));
        }
      }
    }
    assertThat(invented).isEmpty();
  }

  private static boolean isAffirmed(Object answer) {
    return answer instanceof Optional<?> found ? found.isPresent() : Boolean.TRUE.equals(answer);
  }

  /** Hostile texts, and what is left of a good one that was cut, doubled or masked. */
  private static List<String> texts(Class<?> type) {
    List<String> texts = new ArrayList<>(HOSTILE);
    if (!Code.class.isAssignableFrom(type)) {
      String example = type.getAnnotation(TextForm.class).example();
      for (int end = 0; end < example.length(); end++) {
        texts.add(example.substring(0, end));
        texts.add(example.substring(0, end) + "****");
      }
      texts.add(example + example);
      texts.add("\ufeff" + example);
    }
    return texts;
  }

  private static List<Method> questions(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(
            method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
        .filter(method -> !method.getName().equals("getJsonModule"))
        .toList();
  }

  private static Object ask(WrittenText value, Method question) {
    try {
      return question.invoke(value);
    } catch (InvocationTargetException e) {
      throw new AssertionError(value.getClass() + "." + question.getName(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(question.toString(), e);
    }
  }
}
