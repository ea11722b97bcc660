// mapshaper as a function: named GeoJSON in, named GeoJSON out.
import mapshaper from 'mapshaper';

/** @param {string} commands without -i and -o  @param {Record<string, object>} inputs layer name to FeatureCollection */
export async function shape(commands, inputs, output = 'target=*') {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, json]) => [`${name}.json`, JSON.stringify(json)]));
  const opened = `-i ${Object.keys(files).join(' ')} combine-files`;
  const result = await mapshaper.applyCommands(`${opened} ${commands} -o ${output} format=geojson geojson-type=FeatureCollection`, files);
  return Object.fromEntries(
    Object.entries(result).map(([name, text]) => [name.replace(/\.(geo)?json$/, ''), JSON.parse(text)]),
  );
}
