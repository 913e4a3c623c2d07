// A signature as a picture in the text of a Word document, no larger than the room to sign.
import { xmlText } from './xml.ts'

/** `name` is read aloud in its place. */
export function drawing(png: Uint8Array, name: string): string {
  const { width, height } = fitted(sizeOf(png))
  const extent = `cx="${width}" cy="${height}"`
  const told = `id="1" name="Signature" descr="${xmlText(name)}"`
  return `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${told}/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ${told}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="signature"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
}

type Size = { readonly width: number; readonly height: number }

/** A PNG tells its size at a fixed place. */
function sizeOf(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** In English Metric Units, 36,000 to the millimetre. */
const room = { width: 60 * 36_000, height: 14 * 36_000 }

function fitted({ width, height }: Size): Size {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
