package org.enforcementdata.model.plan;

/**
 * One thing in a draw that is not as its pools and its seed demand.
 *
 * @param at JSON Pointer of the member of the draw
 * @param found what stands there; empty where nothing does
 * @param expected what the draw gives when it is repeated; empty where nothing should stand there
 */
public record DrawDefect(String at, String found, String expected) {}
