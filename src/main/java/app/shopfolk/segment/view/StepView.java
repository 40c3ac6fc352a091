package app.shopfolk.segment.view;

/** What a step shows; it is told when the draft or the bucket in hand changes, as long as it is on the screen. */
interface StepView {
    /** Shows the draft as it is now. */
    void show();
}
