package org.enforcementdata.model.declaration;

/** How much of what is declared a generated value has. */
enum Fill {
  /** Any of what is not always required. */
  EXCERPT(0.5),
  /** Besides, at every depth, what a full record must have. */
  FULL(0.5),
  /** Every member, at every depth. */
  COMPLETE(1);

  private static final double RARE = 0.1;

  private final double presence;

  Fill(double presence) {
    this.presence = presence;
  }

  /** How often a member is there that may be absent. */
  double presence() {
    return presence;
  }

  /** How often one is there that most records lack. */
  double rarePresence() {
    return this == COMPLETE ? 1 : RARE;
  }

  boolean demands(MemberDeclaration member) {
    return this == COMPLETE || member.isRequired() || (this == FULL && member.isRequiredInFull());
  }
}
