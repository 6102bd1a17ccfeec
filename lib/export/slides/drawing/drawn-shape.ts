import type { PathPart } from "./svg-path";

/** A colour as six hexadecimal digits, and how much of it covers what is behind. */
export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

/** One colour, or several from left to right by their share of the way. */
export type ShapeFill =
  Colour | { readonly stops: readonly (Colour & { readonly at: number })[] };

export interface ShapeStroke extends Colour {
  readonly width: number;
  readonly dashed: boolean;
}

export interface ShapePaint {
  readonly fill: ShapeFill | null;
  readonly stroke: ShapeStroke | null;
}

interface NamedShape {
  /** What it is, in words; empty where it says nothing. */
  readonly name: string;
}

/** A rectangle (its corners rounded by a radius) or an ellipse. */
export interface BoxShape extends NamedShape, ShapePaint {
  readonly kind: "rect" | "ellipse";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

export interface PathShape extends NamedShape, ShapePaint {
  readonly kind: "path";
  readonly parts: readonly PathPart[];
}

export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: Colour;
}

/** One line of text by its baseline. */
export interface TextShape extends NamedShape {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  /** Height of the face. */
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly runs: readonly TextRun[];
}

export interface GroupShape extends NamedShape {
  readonly kind: "group";
  readonly shapes: readonly DrawnShape[];
}

/** A part of a drawing that a slide can hold as something to edit, in the units of the drawing it was read from. */
export type DrawnShape = BoxShape | PathShape | TextShape | GroupShape;
