package org.enforcementdata.examples.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An inspection as a bare object: public fields, constraints of form, nothing kept that is not
 * declared.
 */
public class BareInspection {
  @NotNull
  @Size(min = 1, max = 4000)
  public String recordType;

  @NotNull
  @Size(min = 1, max = 4000)
  public String schemaVersion;

  @Pattern(regexp = "[A-Z_]+")
  public String profile;

  @NotNull
  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String recordId;

  @Min(1)
  public int revision;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String supersedes;

  @NotNull @Valid public Agency issuer;

  @NotNull
  @Size(min = 1, max = 4000)
  public String sourceSystem;

  @NotNull
  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
  public String createdAt;

  @Valid public Provenance provenance;
  public List<@Valid Annotation> annotations;

  @Size(min = 1, max = 4000)
  public String taskNo;

  @NotNull
  @Pattern(regexp = "[A-Z_]+")
  public String mode;

  @NotNull
  @Pattern(regexp = "[A-Z_]+")
  public String kind;

  @Pattern(regexp = "[A-Z_]+")
  public String source;

  @Size(min = 1, max = 4000)
  public String planCode;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String trigger;

  @Size(min = 1, max = 4000)
  public String triggerReason;

  @Valid public Code inspectionCode;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String approval;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String notice;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String targetSource;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String targetEnterprise;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String dispatch;

  public List<@Valid Officer> officersPresent;
  public boolean certificateShown;

  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
  public String inspectedOn;

  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
  public String startedAt;

  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
  public String endedAt;

  public List<@Pattern(regexp = "[A-Z_]+") String> offSiteMethods;
  @Valid public Checklist checklist;

  @NotNull
  @Pattern(regexp = "[A-Z_]+")
  public String outcome;

  public List<@Pattern(regexp = "urn:uuid:[0-9a-f-]{36}") String> findings;
  public List<@Pattern(regexp = "urn:uuid:[0-9a-f-]{36}") String> evidence;

  @Size(min = 1, max = 4000)
  public String partyPresent;

  @Size(min = 1, max = 4000)
  public String partyStatement;

  @Pattern(regexp = "[A-Z_]+")
  public String partySignature;

  @Size(min = 1, max = 4000)
  public String partySignatureNote;

  @Size(min = 1, max = 4000)
  public String witness;

  @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
  public String resultNotifiedAt;

  @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
  public String receipt;

  @Valid public Rating rating;

  @NotNull
  @Pattern(regexp = "[A-Z_]+")
  public String status;

  public List<@Pattern(regexp = "urn:uuid:[0-9a-f-]{36}") String> campaigns;
  public List<@Valid Agency> participants;
  public Map<String, Object> extension;

  /** Where a record was taken from. */
  public static class Provenance {
    @Pattern(regexp = "[A-Z_]+")
    public String medium;

    @Size(min = 1, max = 4000)
    public String address;

    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    public String publishedOn;

    @Size(min = 1, max = 4000)
    public String indexNo;

    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    public String retrievedOn;
  }

  /** What is to know of a member. */
  public static class Annotation {
    @Size(min = 1, max = 4000)
    public String at;

    @NotNull
    @Pattern(regexp = "[A-Z_]+")
    public String status;

    @Size(min = 1, max = 4000)
    public String printed;

    @Size(min = 1, max = 4000)
    public String note;
  }

  /** An agency. */
  public static class Agency {
    @NotNull
    @Size(min = 1, max = 4000)
    public String name;

    @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
    public String creditCode;

    @Pattern(regexp = "[0-9]{6}")
    public String division;

    @Pattern(regexp = "[A-Z_]+")
    public String level;

    @NotNull
    @Pattern(regexp = "[A-Z_]+")
    public String kind;
  }

  /** An officer. */
  public static class Officer {
    @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
    public String inspector;

    @NotNull
    @Size(min = 1, max = 4000)
    public String name;

    @Size(min = 1, max = 4000)
    public String certificateNo;

    @NotNull
    @Pattern(regexp = "[A-Z_]+")
    public String role;
  }

  /** A checklist. */
  public static class Checklist {
    @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
    public String template;

    public List<@Valid Answer> answers;
  }

  /** An answer. */
  public static class Answer {
    @NotNull
    @Size(min = 1, max = 4000)
    public String itemNo;

    @NotNull
    @Pattern(regexp = "[A-Z_]+")
    public String result;

    @Valid public Value value;

    @Size(min = 1, max = 4000)
    public String problemRecord;

    public List<@Pattern(regexp = "urn:uuid:[0-9a-f-]{36}") String> evidence;

    @Pattern(regexp = "urn:uuid:[0-9a-f-]{36}")
    public String finding;
  }

  /** The value of an answer. */
  public static class Value {
    public Boolean yes;

    @Size(min = 1, max = 4000)
    public String text;

    @Size(min = 1, max = 4000)
    public String choice;

    @Valid public Quantity quantity;
  }

  /** A measured quantity. */
  public static class Quantity {
    @NotNull public BigDecimal value;

    @Size(min = 1, max = 40)
    public String unit;

    @Pattern(regexp = "[A-Z_]+")
    public String qualifier;
  }

  /** The code of a visit. */
  public static class Code {
    @NotNull
    @Size(min = 1, max = 4000)
    public String code;

    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
    public String issuedAt;

    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
    public String scannedAt;
  }

  /** A rating. */
  public static class Rating {
    @Min(1)
    public int score;

    @Size(min = 1, max = 4000)
    public String comment;

    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+]\\d{2}:\\d{2}")
    public String ratedAt;
  }
}
