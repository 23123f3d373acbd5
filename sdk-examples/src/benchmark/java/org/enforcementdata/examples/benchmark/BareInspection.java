package org.enforcementdata.examples.benchmark;

import java.util.List;
import java.util.Map;

/** An inspection as a bare object: public fields, no checks, nothing kept that is not declared. */
public class BareInspection {
  public String recordType;
  public String schemaVersion;
  public String profile;
  public String recordId;
  public int revision;
  public String supersedes;
  public Agency issuer;
  public String sourceSystem;
  public String createdAt;
  public Provenance provenance;
  public List<Annotation> annotations;
  public String taskNo;
  public String mode;
  public String kind;
  public String source;
  public String planCode;
  public String trigger;
  public String triggerReason;
  public Code inspectionCode;
  public String approval;
  public String notice;
  public String targetSource;
  public String targetEnterprise;
  public String dispatch;
  public List<Officer> officersPresent;
  public boolean certificateShown;
  public String inspectedOn;
  public String startedAt;
  public String endedAt;
  public List<String> offSiteMethods;
  public Checklist checklist;
  public String outcome;
  public List<String> findings;
  public List<String> evidence;
  public String partyPresent;
  public String partyStatement;
  public String partySignature;
  public String partySignatureNote;
  public String witness;
  public String resultNotifiedAt;
  public String receipt;
  public Rating rating;
  public String status;
  public List<String> campaigns;
  public List<Agency> participants;
  public Map<String, Object> extension;

  /** Where a record was taken from. */
  public static class Provenance {
    public String medium;
    public String address;
    public String publishedOn;
    public String indexNo;
    public String retrievedOn;
  }

  /** What is to know of a member. */
  public static class Annotation {
    public String at;
    public String status;
    public String printed;
    public String note;
  }

  /** An agency. */
  public static class Agency {
    public String name;
    public String creditCode;
    public String division;
    public String level;
    public String kind;
  }

  /** An officer. */
  public static class Officer {
    public String inspector;
    public String name;
    public String certificateNo;
    public String role;
  }

  /** A checklist. */
  public static class Checklist {
    public String template;
    public List<Answer> answers;
  }

  /** An answer. */
  public static class Answer {
    public String itemNo;
    public String result;
    public Value value;
    public String problemRecord;
    public List<String> evidence;
    public String finding;
  }

  /** The value of an answer. */
  public static class Value {
    public Boolean yes;
  }

  /** The code of a visit. */
  public static class Code {
    public String code;
    public String issuedAt;
    public String scannedAt;
  }

  /** A rating. */
  public static class Rating {
    public int score;
    public String comment;
    public String ratedAt;
  }
}
