"""WCAG 2.2 success criteria: number, level, title and the name of their Understanding page.

State: Recommendation of 12 December 2024, https://www.w3.org/TR/WCAG22/
"""

from __future__ import annotations

from typing import NamedTuple


class Criterion(NamedTuple):
    level: str
    title: str
    slug: str


CRITERIA = {
    "1.1.1": Criterion("A", "Non-text Content", "non-text-content"),
    "1.2.1": Criterion(
        "A", "Audio-only and Video-only (Prerecorded)", "audio-only-and-video-only-prerecorded"
    ),
    "1.2.2": Criterion("A", "Captions (Prerecorded)", "captions-prerecorded"),
    "1.2.3": Criterion(
        "A",
        "Audio Description or Media Alternative (Prerecorded)",
        "audio-description-or-media-alternative-prerecorded",
    ),
    "1.2.4": Criterion("AA", "Captions (Live)", "captions-live"),
    "1.2.5": Criterion("AA", "Audio Description (Prerecorded)", "audio-description-prerecorded"),
    "1.2.6": Criterion("AAA", "Sign Language (Prerecorded)", "sign-language-prerecorded"),
    "1.2.7": Criterion(
        "AAA", "Extended Audio Description (Prerecorded)", "extended-audio-description-prerecorded"
    ),
    "1.2.8": Criterion("AAA", "Media Alternative (Prerecorded)", "media-alternative-prerecorded"),
    "1.2.9": Criterion("AAA", "Audio-only (Live)", "audio-only-live"),
    "1.3.1": Criterion("A", "Info and Relationships", "info-and-relationships"),
    "1.3.2": Criterion("A", "Meaningful Sequence", "meaningful-sequence"),
    "1.3.3": Criterion("A", "Sensory Characteristics", "sensory-characteristics"),
    "1.3.4": Criterion("AA", "Orientation", "orientation"),
    "1.3.5": Criterion("AA", "Identify Input Purpose", "identify-input-purpose"),
    "1.3.6": Criterion("AAA", "Identify Purpose", "identify-purpose"),
    "1.4.1": Criterion("A", "Use of Color", "use-of-color"),
    "1.4.2": Criterion("A", "Audio Control", "audio-control"),
    "1.4.3": Criterion("AA", "Contrast (Minimum)", "contrast-minimum"),
    "1.4.4": Criterion("AA", "Resize Text", "resize-text"),
    "1.4.5": Criterion("AA", "Images of Text", "images-of-text"),
    "1.4.6": Criterion("AAA", "Contrast (Enhanced)", "contrast-enhanced"),
    "1.4.7": Criterion("AAA", "Low or No Background Audio", "low-or-no-background-audio"),
    "1.4.8": Criterion("AAA", "Visual Presentation", "visual-presentation"),
    "1.4.9": Criterion("AAA", "Images of Text (No Exception)", "images-of-text-no-exception"),
    "1.4.10": Criterion("AA", "Reflow", "reflow"),
    "1.4.11": Criterion("AA", "Non-text Contrast", "non-text-contrast"),
    "1.4.12": Criterion("AA", "Text Spacing", "text-spacing"),
    "1.4.13": Criterion("AA", "Content on Hover or Focus", "content-on-hover-or-focus"),
    "2.1.1": Criterion("A", "Keyboard", "keyboard"),
    "2.1.2": Criterion("A", "No Keyboard Trap", "no-keyboard-trap"),
    "2.1.3": Criterion("AAA", "Keyboard (No Exception)", "keyboard-no-exception"),
    "2.1.4": Criterion("A", "Character Key Shortcuts", "character-key-shortcuts"),
    "2.2.1": Criterion("A", "Timing Adjustable", "timing-adjustable"),
    "2.2.2": Criterion("A", "Pause, Stop, Hide", "pause-stop-hide"),
    "2.2.3": Criterion("AAA", "No Timing", "no-timing"),
    "2.2.4": Criterion("AAA", "Interruptions", "interruptions"),
    "2.2.5": Criterion("AAA", "Re-authenticating", "re-authenticating"),
    "2.2.6": Criterion("AAA", "Timeouts", "timeouts"),
    "2.3.1": Criterion("A", "Three Flashes or Below Threshold", "three-flashes-or-below-threshold"),
    "2.3.2": Criterion("AAA", "Three Flashes", "three-flashes"),
    "2.3.3": Criterion("AAA", "Animation from Interactions", "animation-from-interactions"),
    "2.4.1": Criterion("A", "Bypass Blocks", "bypass-blocks"),
    "2.4.2": Criterion("A", "Page Titled", "page-titled"),
    "2.4.3": Criterion("A", "Focus Order", "focus-order"),
    "2.4.4": Criterion("A", "Link Purpose (In Context)", "link-purpose-in-context"),
    "2.4.5": Criterion("AA", "Multiple Ways", "multiple-ways"),
    "2.4.6": Criterion("AA", "Headings and Labels", "headings-and-labels"),
    "2.4.7": Criterion("AA", "Focus Visible", "focus-visible"),
    "2.4.8": Criterion("AAA", "Location", "location"),
    "2.4.9": Criterion("AAA", "Link Purpose (Link Only)", "link-purpose-link-only"),
    "2.4.10": Criterion("AAA", "Section Headings", "section-headings"),
    "2.4.11": Criterion("AA", "Focus Not Obscured (Minimum)", "focus-not-obscured-minimum"),
    "2.4.12": Criterion("AAA", "Focus Not Obscured (Enhanced)", "focus-not-obscured-enhanced"),
    "2.4.13": Criterion("AAA", "Focus Appearance", "focus-appearance"),
    "2.5.1": Criterion("A", "Pointer Gestures", "pointer-gestures"),
    "2.5.2": Criterion("A", "Pointer Cancellation", "pointer-cancellation"),
    "2.5.3": Criterion("A", "Label in Name", "label-in-name"),
    "2.5.4": Criterion("A", "Motion Actuation", "motion-actuation"),
    "2.5.5": Criterion("AAA", "Target Size (Enhanced)", "target-size-enhanced"),
    "2.5.6": Criterion("AAA", "Concurrent Input Mechanisms", "concurrent-input-mechanisms"),
    "2.5.7": Criterion("AA", "Dragging Movements", "dragging-movements"),
    "2.5.8": Criterion("AA", "Target Size (Minimum)", "target-size-minimum"),
    "3.1.1": Criterion("A", "Language of Page", "language-of-page"),
    "3.1.2": Criterion("AA", "Language of Parts", "language-of-parts"),
    "3.1.3": Criterion("AAA", "Unusual Words", "unusual-words"),
    "3.1.4": Criterion("AAA", "Abbreviations", "abbreviations"),
    "3.1.5": Criterion("AAA", "Reading Level", "reading-level"),
    "3.1.6": Criterion("AAA", "Pronunciation", "pronunciation"),
    "3.2.1": Criterion("A", "On Focus", "on-focus"),
    "3.2.2": Criterion("A", "On Input", "on-input"),
    "3.2.3": Criterion("AA", "Consistent Navigation", "consistent-navigation"),
    "3.2.4": Criterion("AA", "Consistent Identification", "consistent-identification"),
    "3.2.5": Criterion("AAA", "Change on Request", "change-on-request"),
    "3.2.6": Criterion("A", "Consistent Help", "consistent-help"),
    "3.3.1": Criterion("A", "Error Identification", "error-identification"),
    "3.3.2": Criterion("A", "Labels or Instructions", "labels-or-instructions"),
    "3.3.3": Criterion("AA", "Error Suggestion", "error-suggestion"),
    "3.3.4": Criterion(
        "AA", "Error Prevention (Legal, Financial, Data)", "error-prevention-legal-financial-data"
    ),
    "3.3.5": Criterion("AAA", "Help", "help"),
    "3.3.6": Criterion("AAA", "Error Prevention (All)", "error-prevention-all"),
    "3.3.7": Criterion("A", "Redundant Entry", "redundant-entry"),
    "3.3.8": Criterion("AA", "Accessible Authentication (Minimum)", "accessible-authentication-minimum"),
    "3.3.9": Criterion("AAA", "Accessible Authentication (Enhanced)", "accessible-authentication-enhanced"),
    "4.1.1": Criterion("A", "Parsing (Obsolete and removed)", "parsing"),
    "4.1.2": Criterion("A", "Name, Role, Value", "name-role-value"),
    "4.1.3": Criterion("AA", "Status Messages", "status-messages"),
}

#: Criteria that 2.2 added to 2.1: not yet part of the harmonised European norm (EN 301 549 V3.2.1).
NEW_IN_2_2 = frozenset({"2.4.11", "2.4.12", "2.4.13", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8", "3.3.9"})
