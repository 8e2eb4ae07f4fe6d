// Takes a picture with the camera, and shows it as others see you: not as in the mirror.
Bitmap Snap(Bitmap selfie) => selfie.FlipHorizontally();

new Interface(Snap, inputs: new Image { Sources = [ImageSource.Webcam], Webcam = new() { Facing = CameraFacing.Visitor } })
